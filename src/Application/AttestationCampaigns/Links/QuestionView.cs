using JippApi.Application.Attestations;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>State of the question behind a link.</summary>
public enum QuestionState
{
    Open,

    Answered,

    Disowned,

    /// <summary>The last day has passed, or the campaign was closed or cancelled.</summary>
    Over,

    /// <summary>Another link was handed out since.</summary>
    Replaced,

    /// <summary>The record was merged into another one.</summary>
    Merged,

    Withdrawn,
}

/// <summary>The question behind a link, as the page shows it.</summary>
public sealed record QuestionView
{
    public required QuestionState State { get; init; }

    public required Guid InnovationId { get; init; }

    /// <summary>Title of the record or, when it was merged, of the one that survives.</summary>
    public required string Title { get; init; }

    /// <summary>Title of the record that was merged; null when it was not.</summary>
    public string? MergedTitle { get; init; }

    /// <summary>Name of the institution that was asked; null when nobody has stated one.</summary>
    public string? Institution { get; init; }

    public required string Campaign { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>The answers given.</summary>
    public Existence? Answer { get; init; }

    /// <summary>The day (WIB) on which it was.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>Whether a second person looks at the answer before it counts.</summary>
    public required bool Waits { get; init; }
}

/// <summary>
/// Returns the question behind a link; null when this server has not issued the link. Changes nothing.
/// </summary>
public sealed record ReadQuestion(string Token) : IRequest<QuestionView?>;

internal sealed class ReadQuestionHandler(AttestationLinks links, QuestionReader questions) : IRequestHandler<ReadQuestion, QuestionView?>
{
    public async Task<QuestionView?> Handle(ReadQuestion request, CancellationToken ct) =>
        links.Read(request.Token) is { } link ? await questions.ReadAsync(link, ct) : null;
}

/// <summary>Reads the questions behind links.</summary>
internal sealed class QuestionReader(IAppDb db, IEnumerable<IAttestationSampling> samplings, TimeProvider clock)
{
    private const int MaxMerges = 50;

    /// <summary>Returns the question; null when it does not exist.</summary>
    public async Task<QuestionView?> ReadAsync(AttestationLink link, CancellationToken ct)
    {
        if (await db.AttestationEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == link.EntryId, ct) is not { } entry)
            return null;
        var campaign = await db.AttestationCampaigns.AsNoTracking().SingleAsync(c => c.Id == entry.CampaignId, ct);
        var record = await RecordAsync(entry.InnovationId, ct);
        var survivor = await SurvivorAsync(record, ct);
        var isMerged = survivor.Id != record.Id;
        var owner = entry.OwnerId is { } id
            ? await db.Institutions.Where(i => i.Id == id).Select(i => i.Name).SingleOrDefaultAsync(ct)
            : null;
        return new()
        {
            State = StateOf(link, entry, campaign, record.Publication),
            InnovationId = survivor.Id.Value,
            Title = survivor.Title,
            MergedTitle = isMerged ? record.Title : null,
            Institution = owner,
            Campaign = campaign.Title,
            DueOn = campaign.DueOn,
            Answer = entry.Answer,
            AnsweredOn = entry.AnsweredAt is { } at ? Wib.DayOf(at) : null,
            Waits = await WaitsAsync(link, entry, record.OwnerId, ct),
        };
    }

    /// <summary>
    /// Whether a second person has to look at what is answered through a link: also where another campaign samples the
    /// record, and where whoever was asked is no longer the owner.
    /// </summary>
    public async Task<bool> WaitsAsync(AttestationLink link, AttestationEntry entry, InstitutionId? owner, CancellationToken ct)
    {
        if (link.IsHandedOut || entry.Sampled || owner != entry.OwnerId)
            return true;
        foreach (var sampling in samplings)
            if (await sampling.AsksSecondPersonAsync(entry.InnovationId, ct))
                return true;
        return false;
    }

    private QuestionState StateOf(AttestationLink link, AttestationEntry entry, AttestationCampaign campaign, Publication publication) =>
        link.Generation != entry.LinkGeneration ? QuestionState.Replaced
        : entry.Status == AttestationEntryStatus.Answered ? QuestionState.Answered
        : entry.Status == AttestationEntryStatus.Disowned ? QuestionState.Disowned
        : publication == Publication.Merged ? QuestionState.Merged
        : publication != Publication.Published ? QuestionState.Withdrawn
        : !entry.IsOpen || !campaign.TakesAnswersOn(Wib.DayOf(clock.GetUtcNow())) ? QuestionState.Over
        : QuestionState.Open;

    private Task<Shown> RecordAsync(InnovationId id, CancellationToken ct) =>
        db
            .Innovations.Where(i => i.Id == id)
            .Select(i => new Shown(i.Id, i.OwnerId, i.Content.Title, i.Publication, i.MergedInto))
            .SingleAsync(ct);

    private async Task<Shown> SurvivorAsync(Shown record, CancellationToken ct)
    {
        for (var merges = 0; record.MergedInto is { } survivor && merges < MaxMerges; merges++)
            record = await RecordAsync(survivor, ct);
        return record;
    }

    private sealed record Shown(InnovationId Id, InstitutionId? OwnerId, string Title, Publication Publication, InnovationId? MergedInto);
}
