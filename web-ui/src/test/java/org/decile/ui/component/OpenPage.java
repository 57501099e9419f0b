package org.decile.ui.component;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A page is open while a test runs: `UI.getCurrent()` gives it.
///
/// Vaadin remembers the current page by a weak reference. A test that keeps no other loses its page when memory is
/// tidied up, so it is kept here until the test ends.
public final class OpenPage implements BeforeEachCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace PAGES = ExtensionContext.Namespace.create(OpenPage.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        UI page = new UI();
        test.getStore(PAGES).put(UI.class, page);
        UI.setCurrent(page);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        UI.setCurrent(null);
    }
}
