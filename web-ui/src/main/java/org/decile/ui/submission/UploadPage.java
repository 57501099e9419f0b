package org.decile.ui.submission;

import java.util.List;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.submission.Upload;

/// What the upload page shows whatever the person is uploading.
///
/// @param mayManage the person may upload and take back
/// @param hasMeasures the portal knows the measures of the year
/// @param history all uploads of the year, the latest first
record UploadPage(
        Practice practice, PerformanceYear year, boolean mayManage, boolean hasMeasures, List<Upload> history) {}
