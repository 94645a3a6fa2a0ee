using JippApi.Application.Common;
using JippApi.Application.Statements;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Duplicates;

/// <summary>Finds records of the directory that describe the same innovation.</summary>
internal sealed class DuplicateMatcher(IAppDb db)
{
    private const int MaxMatches = 5;

    private readonly MatchOwners owners = new(db);
    private readonly MatchCandidates candidates = new(db);

    /// <summary>Returns the matches of each statement, the best first and at most five each.</summary>
    /// <remarks>
    /// They are published, or wait for a reviewer of the same list. What somebody types is compared with published ones
    /// only.
    /// </remarks>
    /// <param name="source">The list that states them; null for what somebody types.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="ct">Cancels the work.</param>
    public Task<IReadOnlyList<DuplicateMatch>> FindAsync(
        InnovationSource? source,
        IReadOnlyList<SourceStatement> statements,
        CancellationToken ct
    ) => FindAsync([.. statements.Select(MatchForms.Of)], _ => source, null, ct);

    /// <summary>Returns the matches of records that are in the directory themselves.</summary>
    public Task<IReadOnlyList<DuplicateMatch>> FindAsync(IReadOnlyList<MatchRecord> records, CancellationToken ct)
    {
        MatchForm[] forms = [.. records.Select(record => record.ReadForm())];
        return FindAsync(forms, place => forms[place].Sources.Cast<InnovationSource?>().FirstOrDefault(), records, ct);
    }

    private async Task<IReadOnlyList<DuplicateMatch>> FindAsync(
        MatchForm[] forms,
        Func<int, InnovationSource?> sourceOf,
        IReadOnlyList<MatchRecord>? selves,
        CancellationToken ct
    )
    {
        var found = await candidates.FindAsync(forms, ct);
        var records = await candidates.ReadAsync(found.SelectMany(numbers => numbers).Distinct(), ct);
        await owners.LoadAsync(
            forms.Concat(records.SelectMany(same => same).Select(record => record.Form)).Select(form => form.Owner).OfType<Guid>(),
            ct
        );

        List<DuplicateMatch> matches = [];
        for (var place = 0; place < forms.Length; place++)
        {
            var (form, source) = (forms[place], sourceOf(place));
            var owner = owners.Of(form);
            matches.AddRange(
                found[place]
                    .SelectMany(number => records[number])
                    .Where(other => other.Id != selves?[place].InnovationId && IsKnownTo(source, other))
                    .Select(other => MatchOf(place, source, (form, owner), other))
                    .OfType<DuplicateMatch>()
                    .OrderByDescending(match => match.Band)
                    .ThenByDescending(match => match.Score)
                    .ThenBy(match => match.InnovationId)
                    .Take(MaxMatches)
            );
        }

        return matches;
    }

    private DuplicateMatch? MatchOf(int place, InnovationSource? source, (MatchForm, MatchOwner?) stated, MatchCandidate other)
    {
        var pair = MatchWeights.PairOf(source, other.Form.Sources);
        var judged = Judgement.Of(MatchWeights.Shipped, pair, stated, (other.Form, owners.Of(other.Form)));
        return judged.Band is { } band ? new(place, other.Id, judged.Score, band, judged.Reasons) : null;
    }

    private static bool IsKnownTo(InnovationSource? source, MatchCandidate other) =>
        other.IsPublic || (source is { } list && other.Form.Sources.Contains(list));
}
