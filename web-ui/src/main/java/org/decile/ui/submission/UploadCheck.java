package org.decile.ui.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.intake.IntakeFile;
import org.decile.core.submission.Upload;

/// What came of checking the files of an upload; nothing of it is stored.
sealed interface UploadCheck {

    /// What came of each file.
    List<IntakeFile> files();

    /// As the person's computer calls the file; of several, how many there are.
    default String fileName() {
        return files().size() == 1 ? files().getFirst().name() : files().size() + " files";
    }

    /// Rows of all files that have any.
    default long rows() {
        return files().stream()
                .filter(file -> file.format().hasRows())
                .mapToLong(IntakeFile::rows)
                .sum();
    }

    /// The kinds of files, as people call them.
    default String format() {
        return files().stream().map(file -> file.format().label()).distinct().collect(Collectors.joining(", "));
    }

    /// At least one file cannot be used as it is, so none is taken.
    ///
    /// @param all the files, without what was read of them
    record Refused(List<CheckedFile> all) implements UploadCheck {
        public Refused {
            all = all.stream().map(CheckedFile::withoutParts).toList();
        }

        @Override
        public List<IntakeFile> files() {
            return all.stream().map(CheckedFile::file).toList();
        }

        @Override
        public String toString() {
            return "a refused upload of %d files".formatted(all.size());
        }
    }

    /// All can be confirmed.
    ///
    /// @param effect what they come to, as long as the basis is the same
    /// @param bothKinds what to say of measures of which exam-level and patient-level files add up
    /// @param same an upload of the same bytes that stands
    record Ready(
            List<IntakeFile> files,
            String checksum,
            UploadCases.Effect effect,
            List<String> bothKinds,
            UploadBasis basis,
            Optional<Upload> same,
            List<UploadPreview> previews)
            implements UploadCheck {
        public Ready {
            files = List.copyOf(files);
            bothKinds = List.copyOf(bothKinds);
            previews = List.copyOf(previews);
        }

        /// The same with other scores.
        Ready withPreviews(List<UploadPreview> now) {
            return new Ready(files, checksum, effect, bothKinds, basis, same, now);
        }

        /// Whether each of its results is in force already.
        boolean changesNothing() {
            return previews.stream()
                    .flatMap(preview -> preview.measures().stream())
                    .allMatch(row -> row.effect() == UploadPreview.Effect.UNCHANGED);
        }

        /// How many different measures it holds.
        int measures() {
            return UploadContent.measures(effect.brought());
        }

        @Override
        public String toString() {
            return "an upload of %d files that can be confirmed".formatted(files.size());
        }
    }
}
