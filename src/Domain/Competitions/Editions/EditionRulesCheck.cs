namespace JippApi.Domain.Competitions.Editions;

/// <summary>Tells whether the rules of an edition are complete, and whether their parts fit together.</summary>
public static class EditionRulesCheck
{
    private const string Required = "REQUIRED";

    private const string Repeated = "CODE_REPEATED";

    private const string Unknown = "CODE_UNKNOWN";

    /// <summary>
    /// Returns where the rules have faults, as JSON pointers from the edition, with the codes of the faults.
    /// </summary>
    public static IReadOnlyList<(string Pointer, string Code)> FaultsOf(EditionRules rules) =>
        [
            .. Filled("groups", rules.Groups),
            .. Filled("clusters", rules.Clusters),
            .. Filled("sections", rules.Sections),
            .. Filled("stages", rules.Stages),
            .. Unique("/rules/groups", rules.Groups, group => group.Code),
            .. Unique("/rules/clusters", rules.Clusters, cluster => cluster.Code),
            .. Unique("/rules/categories", rules.Categories, category => category.Code),
            .. Unique("/rules/themes", rules.Themes, theme => theme.Code),
            .. Unique("/rules/sections", rules.Sections, section => section.Code),
            .. Unique("/rules/requiredFiles", rules.RequiredFiles, file => file.Code),
            .. Unique("/rules/stages", rules.Stages, stage => stage.Code),
            .. ClusterFaults(rules),
            .. rules.Groups.SelectMany((group, i) => GroupFaults(group, $"/rules/groups/{i}")),
            .. rules.Stages.SelectMany((stage, i) => StageFaults(rules, stage, i, $"/rules/stages/{i}")),
        ];

    private static IEnumerable<(string Pointer, string Code)> Filled<T>(string member, IReadOnlyList<T> items) =>
        items.Count == 0 ? [($"/rules/{member}", Required)] : [];

    private static IEnumerable<(string Pointer, string Code)> Unique<T>(string pointer, IReadOnlyList<T> items, Func<T, string> code)
    {
        HashSet<string> seen = [];
        for (var i = 0; i < items.Count; i++)
        {
            if (!seen.Add(code(items[i])))
                yield return ($"{pointer}/{i}/code", Repeated);
        }
    }

    /// <summary>A kind of institution belongs to one cluster.</summary>
    private static IEnumerable<(string Pointer, string Code)> ClusterFaults(EditionRules rules)
    {
        HashSet<Institutions.InstitutionKind> seen = [];
        for (var i = 0; i < rules.Clusters.Count; i++)
        {
            if (rules.Clusters[i].Kinds.Count == 0)
                yield return ($"/rules/clusters/{i}/kinds", Required);
            var repeated = rules.Clusters[i].Kinds.Where(kind => !seen.Add(kind)).ToList();
            if (repeated.Count > 0)
                yield return ($"/rules/clusters/{i}/kinds", Repeated);
        }
    }

    private static IEnumerable<(string Pointer, string Code)> GroupFaults(EntryGroup group, string pointer)
    {
        for (var i = 0; i < group.Criteria.Count; i++)
        {
            if (group.Criteria[i] is { Kind: CriterionKind.MinimumAge or CriterionKind.AwardedAtMost, Number: null })
                yield return ($"{pointer}/criteria/{i}/number", Required);
        }
        if (group.Criteria.Any(criterion => criterion.Kind == CriterionKind.ReplicatesAwarded) && !group.NamesInspiration)
            yield return ($"{pointer}/namesInspiration", Required);
    }

    private static IEnumerable<(string Pointer, string Code)> StageFaults(EditionRules rules, EditionStage stage, int index, string pointer)
    {
        var earlier = rules.Stages.Take(index).Where(other => other.Kind == StageKind.Scoring).Select(other => other.Code).ToList();
        return
        [
            .. Unique($"{pointer}/rubric", stage.Rubric, criterion => criterion.Code),
            .. stage.Kind == StageKind.Scoring ? ScoringFaults(rules, stage, earlier, pointer) : PlainFaults(stage, earlier, pointer),
            .. GroupReferences(rules, stage, pointer),
            .. AwardFaults(stage, pointer),
        ];
    }

    /// <summary>Awards come from a decree, so a stage with tiers has to be announced.</summary>
    private static IEnumerable<(string Pointer, string Code)> AwardFaults(EditionStage stage, string pointer)
    {
        if (stage.Tiers.Count > 0 && !stage.IsAnnounced)
            yield return ($"{pointer}/objectionDays", Required);
    }

    private static IEnumerable<(string Pointer, string Code)> ScoringFaults(
        EditionRules rules,
        EditionStage stage,
        List<string> earlier,
        string pointer
    )
    {
        if (stage.Rubric.Sum(criterion => criterion.Weight) != EditionStage.FullWeight)
            yield return ($"{pointer}/rubric", "WEIGHTS_NOT_100");
        for (var i = 0; i < stage.Rubric.Count; i++)
        {
            if (stage.Rubric[i].Section is { } section && !rules.Sections.Any(other => other.Code == section))
                yield return ($"{pointer}/rubric/{i}/section", Unknown);
        }
        for (var i = 0; i < stage.TieBreaks.Count; i++)
        {
            if (!stage.Scored.Any(criterion => criterion.Code == stage.TieBreaks[i]))
                yield return ($"{pointer}/tieBreaks/{i}", Unknown);
        }
        if (stage.Carry is { } carry && !earlier.Contains(carry.Stage))
            yield return ($"{pointer}/carry/stage", Unknown);
    }

    /// <summary>A stage without scores has nothing that belongs to scores; a plenary needs scores before it.</summary>
    private static IEnumerable<(string Pointer, string Code)> PlainFaults(EditionStage stage, List<string> earlier, string pointer)
    {
        if (stage.Rubric.Count > 0)
            yield return ($"{pointer}/rubric", "NOT_ALLOWED");
        if (stage.Carry is not null)
            yield return ($"{pointer}/carry", "NOT_ALLOWED");
        if (stage.Kind == StageKind.Plenary && earlier.Count == 0)
            yield return ($"{pointer}/kind", "SCORES_NEEDED");
        if (stage.Kind == StageKind.Administrative && stage.Tiers.Count > 0)
            yield return ($"{pointer}/tiers", "NOT_ALLOWED");
        if (stage.Kind == StageKind.Administrative && stage.Advances.Count > 0)
            yield return ($"{pointer}/advances", "NOT_ALLOWED");
    }

    /// <summary>A stage names each group of the edition at most once, and no other.</summary>
    private static IEnumerable<(string Pointer, string Code)> GroupReferences(EditionRules rules, EditionStage stage, string pointer)
    {
        for (var i = 0; i < stage.Advances.Count; i++)
        {
            if (rules.FindGroup(stage.Advances[i].Group) is null)
                yield return ($"{pointer}/advances/{i}/group", Unknown);
            if (stage.Advances.Take(i).Any(other => other.Group == stage.Advances[i].Group))
                yield return ($"{pointer}/advances/{i}/group", Repeated);
        }
        for (var i = 0; i < stage.Tiers.Count; i++)
        {
            if (rules.FindGroup(stage.Tiers[i].Group) is null)
                yield return ($"{pointer}/tiers/{i}/group", Unknown);
            if (stage.Tiers.Take(i).Any(other => (other.Group, other.Code) == (stage.Tiers[i].Group, stage.Tiers[i].Code)))
                yield return ($"{pointer}/tiers/{i}/code", Repeated);
        }
    }
}
