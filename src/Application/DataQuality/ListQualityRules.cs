using JippApi.Application.Common;
using JippApi.Domain.DataQuality;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.DataQuality;

/// <summary>
/// Lists the rules of data quality, the most serious first, each with the number of records it finds.
/// </summary>
public sealed record ListQualityRules : IRequest<QualityRuleList>;

/// <summary>The rules of data quality.</summary>
/// <param name="Version">Changes with every rule that is added or changed.</param>
/// <param name="Items">The rules, the most serious first.</param>
public sealed record QualityRuleList(int Version, IReadOnlyList<QualityRuleItem> Items);

/// <summary>A rule of data quality.</summary>
public sealed record QualityRuleItem
{
    /// <summary>Code of the rule.</summary>
    public required QualityRule Rule { get; init; }

    /// <summary>How much a finding matters.</summary>
    public required QualitySeverity Severity { get; init; }

    /// <summary>Day from which the rule holds.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Version of the rule; it grows when the rule is tested in another way.</summary>
    public required int Version { get; init; }

    /// <summary>The fault, in Indonesian.</summary>
    public required string LabelId { get; init; }

    /// <summary>The fault, in English.</summary>
    public required string LabelEn { get; init; }

    /// <summary>Advice on correcting it, in Indonesian.</summary>
    public required string HelpId { get; init; }

    /// <summary>Advice on correcting it, in English.</summary>
    public required string HelpEn { get; init; }

    /// <summary>Number of published records in which the rule has found something.</summary>
    public required int Records { get; init; }
}

internal sealed class ListQualityRulesHandler(IAppDb db) : IRequestHandler<ListQualityRules, QualityRuleList>
{
    public async Task<QualityRuleList> Handle(ListQualityRules request, CancellationToken ct)
    {
        var counts = await db
            .QualityFindings.Where(f => f.Outcome == QualityOutcome.Found)
            .GroupBy(f => f.Rule)
            .Select(same => new { same.Key, Count = same.Count() })
            .ToDictionaryAsync(same => same.Key, same => same.Count, ct);
        return new(
            QualityRuleBook.Version,
            [
                .. QualityRuleBook.All.Select(entry => new QualityRuleItem
                {
                    Rule = entry.Rule,
                    Severity = entry.Severity,
                    Since = entry.Since,
                    Version = entry.Version,
                    LabelId = entry.LabelId,
                    LabelEn = entry.LabelEn,
                    HelpId = entry.HelpId,
                    HelpEn = entry.HelpEn,
                    Records = counts.GetValueOrDefault(entry.Rule),
                }),
            ]
        );
    }
}
