package org.decile.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodedTest {
    /// Two directions, for instance.
    enum Way implements Coded {
        UP("up"),
        DOWN_HILL("downHill");

        private final String code;

        Way(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "downHill"})
    void aChoiceIsFoundByItsWord(String word) {
        assertThat(Coded.find(Way.values(), word)).map(Way::code).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Up", "downhill", "DOWN_HILL", " up"})
    void noOtherSpellingIsTakenForIt(String word) {
        assertThat(Coded.find(Way.values(), word)).isEmpty();
    }

    @Test
    void messagesListAllWordsInTheirOrder() {
        assertThat(Coded.codes(Way.values())).isEqualTo("up, downHill");
    }
}
