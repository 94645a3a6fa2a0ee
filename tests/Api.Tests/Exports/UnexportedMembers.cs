namespace JippApi.Api.Tests.Exports;

/// <summary>Members of JSON answers that have no column of their own, and why.</summary>
internal static class UnexportedMembers
{
    /// <summary>
    /// Members that no column holds: what the row names by id, what has its own list or document, and links.
    /// </summary>
    public static readonly HashSet<string> Names =
    [
        "currency",
        "etag", // a file is not written back
        "links",
        "ListPlanEvaluations.outcomes",
        "ListPlanEvaluations.summary",
        "ListReadiness.answers",
        "ListMaturitySurveys.answers",
        "ListMaturitySurveys.corrections",
        "ListMaturitySurveys.claimed.aspects",
        "ListEscalations.steps",
        "ListReplicationLinks.history",
        "ListMentoringTeams.members",
        "ListHubActivities.outputs.planId",
        "ListInnovations.region.kind",
        "ListInnovations.region.provinceName", // the column province has it
        "GetExistenceSummary.states.existence", // each has a column
        "GetExistenceSummary.freshness.freshness",
        "ListAttestations.files.id", // its address has it
        "ListPlans.origin.owner.id",
        "ListPlans.origin.owner.kind",
        "ListMentoringTeams.institution.kind",
        "GetFulfilment.signedItems.setAside",
        "GetFulfilment.signedItems.beforeBudgetYear",
        "GetFulfilment.addedItems.overdue",
        "ListCampaignEntries.problem.help",
        "adopter.kind",
        "ListEntries.institution.kind",
        "ListResults.institution.kind",
        "ListRegions.zone.offset",
        "ListRegions.formerNames.until",
        "ListRegions.formerNames.source",
        "ListRegions.formerCodes.until",
        "ListRegions.formerCodes.source",
        "ListRecords.values",
        "ListRecords.unmapped.set",
        "ListDuplicates.first.summary",
        "ListDuplicates.first.institution.id",
        "ListDuplicates.first.institution.kind",
        "ListDuplicates.first.publication",
        "ListDuplicates.second.summary",
        "ListDuplicates.second.institution.id",
        "ListDuplicates.second.institution.kind",
        "ListDuplicates.second.publication",
        "ListDuplicates.first.year",
        "ListDuplicates.second.year",
        "ListDuplicates.reasons.weight",
        "ListDuplicates.reasons.detail",
        "ListQualityRecords.institution.id",
        "ListQualityRecords.institution.kind",
        "ListQualityRecords.findings.outcome",
        "ListQualityRecords.findings.members",
        "ListQualityRecords.findings.value",
        "ListQualityRecords.findings.foundAt",
        "ListUnmappedValues.exampleHref",
        "ListPulls.requestedBy",
        "ListPulls.tooManyVanished",
        "ListImportRows.values", // the report is the file with them
        "ListImportRows.statement",
        "ListImportRows.issues.severity",
        "ListImportRows.issues.column",
        "ListImportRows.issues.detail",
        "ListImportRows.unmapped.set",
    ];
}
