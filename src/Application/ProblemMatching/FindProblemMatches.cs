using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.Places;
using JippApi.Application.ProblemStatements;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ProblemStatements;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ProblemMatching;

/// <summary>Lists published innovations that may solve a problem, the best first.</summary>
public sealed record FindProblemMatches(Guid Id, int Limit) : IRequest<ProblemMatchList>;

internal sealed class FindProblemMatchesHandler(IAppDb db, ICurrentUser user, IInnovationSearch search)
    : IRequestHandler<FindProblemMatches, ProblemMatchList>
{
    private const int MaxCandidates = 500;

    public async Task<ProblemMatchList> Handle(FindProblemMatches request, CancellationToken ct)
    {
        var problem = await ProblemAccess.ReadAsync(db, user, request.Id, ct);
        var entries = await CandidatesAsync(problem, ct);
        var words = ProblemWords.Of(problem, entries);
        var best = (await CandidateReader.ReadAsync(db, problem, entries, ct))
            .Select(candidate => (Candidate: candidate, Parts: ProblemScoring.PartsOf(problem, words, candidate)))
            .OrderByDescending(match => ProblemScoring.Sum(match.Parts))
            .ThenBy(match => match.Candidate.Entry.TitleKey, StringComparer.Ordinal)
            .ThenBy(match => match.Candidate.Entry.Number)
            .Take(request.Limit);
        var feedback = await ProblemAccess.WritesForAsync(db, user, problem.InstitutionId, ct) ? problem.Feedback : [];
        return new(
            request.Id,
            ProblemMatchWeights.Formula,
            entries.Count,
            [.. UnknownIn(problem)],
            [.. best.Select(match => Match(problem, match.Candidate, match.Parts, feedback))]
        );
    }

    private static ProblemMatch Match(
        ProblemStatement problem,
        Candidate candidate,
        IReadOnlyList<ProblemMatchScore> parts,
        IReadOnlyList<MatchFeedback> feedback
    )
    {
        var (broken, open) = ProblemBlockers.Of(problem, candidate);
        var judged = feedback.FirstOrDefault(given => given.InnovationId == candidate.Id);
        return new(
            (int)Math.Round(ProblemScoring.Sum(parts), MidpointRounding.AwayFromZero),
            parts,
            [.. parts.Where(part => part.Score is null).Select(part => part.Part)],
            broken,
            open,
            JsonSerializer.Deserialize(candidate.Entry.Card, InnovationJson.Readable.InnovationCard)!,
            judged is null ? null : new(judged.Verdict, judged.Reason, judged.At)
        );
    }

    private static IEnumerable<ProblemMatchPart> UnknownIn(ProblemStatement problem)
    {
        if (problem.Indicator is null)
            yield return ProblemMatchPart.Indicator;
        if (problem.RegionCode is null)
            yield return ProblemMatchPart.Region;
        if (problem.Constraints.BudgetMaxRupiah is null)
            yield return ProblemMatchPart.Budget;
    }

    /// <summary>
    /// Returns innovations that share a word or the sector, without those that have stopped and those of the government
    /// that states the problem.
    /// </summary>
    private async Task<List<DirectoryEntry>> CandidatesAsync(ProblemStatement problem, CancellationToken ct)
    {
        var (query, sector, stopped) = (ProblemWords.Query(problem), Code.Of(problem.Sector), Code.Of(Existence.Stopped));
        var own = await OwnAsync(problem.InstitutionId, ct);
        var entries = db.Directory.AsNoTracking().Where(e => e.Existence != stopped);
        entries = entries.Where(e => e.InstitutionId == null || !own.Contains(e.InstitutionId));
        if (query.IsEmpty)
            entries = entries.Where(e => e.Sector == sector);
        else
        {
            var found = search.Matching(query, any: true).Select(e => e.Number);
            entries = entries.Where(e => e.Sector == sector || found.Contains(e.Number));
        }

        return await entries.OrderByDescending(Relevance.Listed(query)).ThenBy(e => e.Number).Take(MaxCandidates).ToListAsync(ct);
    }

    /// <summary>Returns all institutions in the tree of this one, from the government or ministry down.</summary>
    private async Task<List<Guid?>> OwnAsync(InstitutionId institution, CancellationToken ct)
    {
        var chain = await InstitutionTree.InstitutionWithAncestorsAsync(db, institution, ct);
        var tree = db.Institutions.Within(Reach.None with { Institutions = [chain.WithinGovernment().Last().Id] }, db);
        return [.. (await tree.Select(i => i.Id).ToListAsync(ct)).Select(id => (Guid?)id.Value)];
    }
}
