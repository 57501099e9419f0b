package org.decile.ui.score;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/// What the repositories were asked, in this order, by the names of their methods.
public final class Asked {

    private final List<String> names = new ArrayList<>();

    /// A repository that does what `real` does and says what it was asked.
    public <T> T listening(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    names.add(method.getName());
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    public List<String> names() {
        return names;
    }

    public void forget() {
        names.clear();
    }
}
