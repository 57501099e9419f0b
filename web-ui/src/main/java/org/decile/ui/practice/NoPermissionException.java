package org.decile.ui.practice;

/// The person may not do this, or there is nothing here to do it to; the two cannot be told apart.
public final class NoPermissionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    /// @param remedy who can give the permission, as a sentence for the person
    public NoPermissionException(String remedy) {
        super(remedy);
        this.remedy = remedy;
    }

    /// Who can give the permission.
    public String remedy() {
        return remedy;
    }
}
