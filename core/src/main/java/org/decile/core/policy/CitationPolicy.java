package org.decile.core.policy;

import org.decile.core.law.Citation;

/// The paragraphs behind steps that rest on no figure of their own. They were numbered otherwise in 2017 and 2018.
///
/// @param category the category score
/// @param measures points of the measures, and none for a required one that was not reported
/// @param benchmarks what measures are held against
/// @param priorYear improvement needs comparable data of the year before
/// @param fullParticipation improvement needs full participation
/// @param unscoredClaimsMeasures measures calculated from claims leave both totals without benchmark or cases
/// @param unscoredWebInterfaceMeasures those of the CMS Web Interface do as well
public record CitationPolicy(
        Citation category,
        Citation measures,
        Citation benchmarks,
        Citation priorYear,
        Citation fullParticipation,
        Citation unscoredClaimsMeasures,
        Citation unscoredWebInterfaceMeasures) {

    static CitationPolicy of(PolicySection section) {
        return new CitationPolicy(
                section.citation("category"),
                section.citation("measures"),
                section.citation("benchmarks"),
                section.citation("prior-year"),
                section.citation("full-participation"),
                section.citation("unscored-claims-measures"),
                section.citation("unscored-web-interface-measures"));
    }
}
