using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Innovations;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.Competitions.Entries;

/// <summary>An innovation to check.</summary>
public sealed record EligibilityCheckInput
{
    /// <summary>Id of the innovation.</summary>
    public Guid? InnovationId { get; init; }

    /// <summary>Code of the group.</summary>
    public string? Group { get; init; }

    /// <summary>Id of the innovation that it replicates.</summary>
    public Guid? InspiredBy { get; init; }
}

/// <summary>Checks rule by rule whether an innovation may enter an edition.</summary>
public sealed record CheckEligibility(Guid CompetitionId, EligibilityCheckInput Input) : IRequest<EligibilityAnswer>;

/// <summary>Whether an innovation may enter an edition.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Group">The group.</param>
/// <param name="Result"><c>MET</c> if all rules are met, <c>NOT_MET</c> if one is not, <c>UNKNOWN</c> if the secretariat
/// has to decide.</param>
/// <param name="Rules">The rules, those of all editions first.</param>
public sealed record EligibilityAnswer(Guid InnovationId, string Group, EligibilityResult Result, IReadOnlyList<EligibilityItem> Rules);

/// <summary>The outcome of a rule.</summary>
/// <param name="Criterion">The rule.</param>
/// <param name="Result">Whether it is met; <c>UNKNOWN</c> if the record does not tell.</param>
/// <param name="Reason">Why.</param>
/// <param name="BlockedBy">What decided it; absent when nothing in particular did.</param>
public sealed record EligibilityItem(
    EligibilityTest Criterion,
    EligibilityResult Result,
    EligibilityReason Reason,
    EligibilityBlocker? BlockedBy
);

/// <summary>The entry or award that decided a rule.</summary>
/// <param name="EntryHref">Address of an earlier entry; absent when it was none.</param>
/// <param name="Award">An award; absent when it was none.</param>
public sealed record EligibilityBlocker(string? EntryHref, Award? Award);

internal sealed class CheckEligibilityValidator : AbstractValidator<CheckEligibility>
{
    public CheckEligibilityValidator() => RuleFor(command => command.Input).SetValidator(new EligibilityCheckInputValidator());
}

internal sealed class EligibilityCheckInputValidator : AbstractValidator<EligibilityCheckInput>
{
    public EligibilityCheckInputValidator()
    {
        RuleFor(input => input.InnovationId).Present().Id();
        RuleFor(input => input.Group).Required().MaxLength(CompetitionEntry.CodeMaxLength);
        RuleFor(input => input.InspiredBy).Id();
    }
}

internal sealed class CheckEligibilityHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<CheckEligibility, EligibilityAnswer>
{
    public async Task<EligibilityAnswer> Handle(CheckEligibility command, CancellationToken ct)
    {
        var (input, competition) = (command.Input, await CompetitionDuties.ReadAsync(db, user, command.CompetitionId, ct));
        var record = await RecordAsync(await EntryRights.OfAsync(db, user, competition, ct), input.InnovationId!.Value, ct);
        var source = await EntryReferences.InspirationAsync(db, user, input.InspiredBy, ct);

        var found = await EligibilityReader.FindAsync(db, competition, record, new(input.Group!.Trim(), source), clock.GetUtcNow(), ct);
        return EligibilityAnswers.Of(record.Id.Value, input.Group.Trim(), found);
    }

    /// <summary>
    /// An answer can name an earlier entry, so it is for the entrants and for those who see all entries.
    /// </summary>
    private async Task<Innovation> RecordAsync(EntryRights rights, Guid id, CancellationToken ct) =>
        rights.SeesAll
            ? await InnovationLookup.ReadAsync(db, user, id, ct)
            : await InnovationLookup.LoadAsync(db, user, Permissions.EnterCompetitions, id, null, ct);
}

internal static class EligibilityAnswers
{
    public static EligibilityAnswer Of(Guid innovation, string group, IReadOnlyList<EligibilityFinding> found) =>
        new(
            innovation,
            group,
            found.Any(finding => finding.Result == EligibilityResult.NotMet) ? EligibilityResult.NotMet
                : found.Any(finding => finding.Result == EligibilityResult.Unknown) ? EligibilityResult.Unknown
                : EligibilityResult.Met,
            [.. found.Select(finding => new EligibilityItem(finding.Test, finding.Result, finding.Reason, BlockerOf(finding)))]
        );

    private static EligibilityBlocker? BlockerOf(EligibilityFinding finding) =>
        finding is { Award: null, EntryId: null }
            ? null
            : new(finding.EntryId is { } entry ? $"{EntryViews.Address}/{entry.Value}" : null, finding.Award);
}
