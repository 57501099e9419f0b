package org.decile.ui.submission;

import java.io.Serializable;

/// A file on the person's computer, as the browser tells it from others.
record ChosenFile(String name, long size) implements Serializable {}
