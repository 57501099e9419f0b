package org.decile.command.data;

import picocli.CommandLine.Command;

/// `./decile data`: the parent of commands about official data.
@Command(name = "data", description = "For maintainers: the official data.", subcommands = ImportCommand.class)
public final class DataCommand {}
