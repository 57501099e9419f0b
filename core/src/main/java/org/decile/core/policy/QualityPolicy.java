package org.decile.core.policy;

import java.util.List;
import java.util.Map;
import org.decile.core.mips.PerformanceYear;

/// The rules of one performance year in one reading, whole: nothing is inherited from another year.
///
/// @param name what the reading is, to read
/// @param provisional some official figures of the year are not final yet
/// @param checksum SHA-256 of the file in hexadecimal
/// @param otherReadings figures that sources give beside those in force, by the name of the parameter they contradict
/// @param parameters every parameter, in the file's order
public record QualityPolicy(
        PerformanceYear year,
        RuleSetId rules,
        String name,
        boolean provisional,
        String checksum,
        ReportingPolicy reporting,
        WebInterfacePolicy webInterface,
        VirtualGroupPolicy virtualGroup,
        MeasurePolicy measures,
        ToppedOutPolicy toppedOut,
        ClaimsMeasuresPolicy claimsMeasures,
        BonusPolicy bonus,
        ImprovementPolicy improvement,
        WeightPolicy weights,
        FinalScorePolicy finalScore,
        DerivationPolicy derivation,
        CitationPolicy citations,
        Map<String, Parameter<String>> otherReadings,
        List<Parameter<?>> parameters) {}
