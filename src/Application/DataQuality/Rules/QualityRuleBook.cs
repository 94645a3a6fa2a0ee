using System.Globalization;
using JippApi.Application.Common;
using JippApi.Domain.DataQuality;

namespace JippApi.Application.DataQuality;

/// <summary>The data of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How much a finding matters.</param>
/// <param name="Since">The day from which it holds.</param>
/// <param name="Version">Version of the rule; it grows when the rule is tested in another way.</param>
/// <param name="LabelId">The fault, in Indonesian.</param>
/// <param name="LabelEn">The fault, in English.</param>
/// <param name="HelpId">Advice on correcting it, in Indonesian.</param>
/// <param name="HelpEn">Advice on correcting it, in English.</param>
internal sealed record QualityRuleEntry(
    QualityRule Rule,
    QualitySeverity Severity,
    DateOnly Since,
    int Version,
    string LabelId,
    string LabelEn,
    string HelpId,
    string HelpEn
);

/// <summary>The rules, from <c>quality-rules.tsv</c>.</summary>
internal static class QualityRuleBook
{
    /// <summary>All rules in the order of the file, the most serious first.</summary>
    public static IReadOnlyList<QualityRuleEntry> All { get; } = Read();

    private static readonly Dictionary<QualityRule, QualityRuleEntry> ByRule = All.ToDictionary(entry => entry.Rule);

    /// <summary>Changes with every rule that is added or changed.</summary>
    public static int Version { get; } = All.Sum(entry => entry.Version);

    public static QualityRuleEntry Of(QualityRule rule) => ByRule[rule];

    /// <summary>Returns the rules that hold on a day.</summary>
    public static IEnumerable<QualityRuleEntry> HoldingOn(DateOnly day) => All.Where(entry => entry.Since <= day);

    /// <summary>Returns the rules of these severities.</summary>
    public static IReadOnlyList<QualityRule> Of(IReadOnlyList<QualitySeverity> severities) =>
        [.. All.Where(entry => severities.Contains(entry.Severity)).Select(entry => entry.Rule)];

    private static List<QualityRuleEntry> Read()
    {
        using var stream = typeof(QualityRuleBook).Assembly.GetManifestResourceStream(typeof(QualityRuleBook), "quality-rules.tsv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n')
                .Where(line => line.Trim() is not ("" or ['#', ..]))
                .Select(line => line.TrimEnd('\r').Split('\t'))
                .Select(cells => new QualityRuleEntry(
                    Code.Parse<QualityRule>(cells[0]),
                    Code.Parse<QualitySeverity>(cells[1]),
                    DateOnly.ParseExact(cells[2], "O", CultureInfo.InvariantCulture),
                    int.Parse(cells[3], CultureInfo.InvariantCulture),
                    cells[4],
                    cells[5],
                    cells[6],
                    cells[7]
                )),
        ];
    }
}
