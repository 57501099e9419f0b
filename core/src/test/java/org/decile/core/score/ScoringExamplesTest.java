package org.decile.core.score;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every worked example in `examples/`.
class ScoringExamplesTest {
    @TestFactory
    Stream<DynamicTest> examples() {
        return Example.files()
                .flatMap(Example::in)
                .map(example ->
                        DynamicTest.dynamicTest(example.name(), () -> ExpectedScore.verify(example, example.score())));
    }
}
