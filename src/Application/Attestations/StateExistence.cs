using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>A statement on whether an innovation still runs.</summary>
[CheckedBy(typeof(StateExistence))]
public sealed record AttestationInput
{
    /// <summary>How it was found out, which decides who may state it.</summary>
    public ConfirmationMethod? Method { get; init; }

    /// <summary>Whether the innovation runs, rests or has ended.</summary>
    public Existence? Existence { get; init; }

    /// <summary>The day on which it was so; today unless stated.</summary>
    public DateOnly? ObservedOn { get; init; }

    /// <summary>Remark on what was seen.</summary>
    public string? Note { get; init; }

    /// <summary>Why it no longer runs; required for <c>DORMANT</c> and <c>STOPPED</c>.</summary>
    public EndReason? EndReason { get; init; }

    /// <summary>The day on which it ceased.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>
    /// Id of the innovation that replaced it; required for <c>REPLACED</c> and not allowed otherwise.
    /// </summary>
    public Guid? ReplacedBy { get; init; }

    /// <summary>Web addresses that show it.</summary>
    public IReadOnlyList<string>? References { get; init; }

    /// <summary>Ids of files that show it, which the caller uploaded and completed.</summary>
    public IReadOnlyList<Guid>? Files { get; init; }

    /// <summary>
    /// Number of transactions in the period; required for <c>SYSTEM_LOG</c> and not allowed otherwise.
    /// </summary>
    public int? Transactions { get; init; }

    /// <summary>First day of the period; required for <c>SYSTEM_LOG</c> and not allowed otherwise.</summary>
    public DateOnly? PeriodFrom { get; init; }

    /// <summary>Last day of the period; required for <c>SYSTEM_LOG</c> and not allowed otherwise.</summary>
    public DateOnly? PeriodTo { get; init; }

    internal AttestationContent ToContent(DateOnly today) =>
        new()
        {
            Existence = Existence!.Value,
            ObservedOn = ObservedOn ?? PeriodTo ?? today,
            Note = Note,
            EndReason = EndReason,
            EndedOn = EndedOn,
            ReplacedBy = ReplacedBy is { } other ? new(other) : null,
            References = [.. (References ?? []).Select(address => address.Trim())],
            Files = Files ?? [],
            Transactions = Transactions,
            PeriodFrom = PeriodFrom,
            PeriodTo = PeriodTo,
        };
}

/// <summary>States whether an innovation still runs.</summary>
public sealed record StateExistence(Guid InnovationId, AttestationInput Input) : IRequest<AttestationView>;

internal sealed class StateExistenceValidator : AbstractValidator<StateExistence>
{
    private const int FirstYear = 1945;
    private const int LastYear = 2999;
    private const int MaxTransactions = 1_000_000_000;

    public StateExistenceValidator()
    {
        RuleFor(command => command.Input.Method).Present();
        RuleFor(command => command.Input.Existence).Present();
        RuleFor(command => command.Input.Existence).Not(Existence.Unconfirmed);
        RuleFor(command => command.Input.ObservedOn).Within(FirstYear, LastYear);
        RuleFor(command => command.Input.Note).MaxLength(AttestationContent.NoteMaxLength);
        RuleFor(command => command.Input.EndedOn).Within(FirstYear, LastYear);
        RuleFor(command => command.Input.ReplacedBy).Id();
        RuleFor(command => command.Input.References).MaxItems(AttestationContent.MaxReferences);
        RuleForEach(command => command.Input.References).Required().MaxLength(AttestationContent.ReferenceMaxLength).WebAddress();
        RuleFor(command => command.Input.Files).MaxItems(AttestationContent.MaxFiles);
        RuleFor(command => command.Input.Transactions).Within(1, MaxTransactions);
        RuleFor(command => command.Input.PeriodFrom).Within(FirstYear, LastYear);
        RuleFor(command => command.Input.PeriodTo).Within(FirstYear, LastYear);
    }
}

internal sealed class StateExistenceHandler(
    IAppDb db,
    ICurrentUser user,
    TimeProvider clock,
    AttestationRights rights,
    AttestationFiles files,
    AttestationRecorder recorder
) : IRequestHandler<StateExistence, AttestationView>
{
    public Task<AttestationView> Handle(StateExistence command, CancellationToken ct) =>
        db.InTransactionAsync(() => StateAsync(command, ct), ct);

    private async Task<AttestationView> StateAsync(StateExistence command, CancellationToken ct)
    {
        await recorder.LockAsync(new(command.InnovationId), ct);
        var innovation = await InnovationLookup.ReadAsync(db, user, command.InnovationId, ct);
        innovation.RequireNotEnded();
        var (now, method) = (clock.GetUtcNow(), command.Input.Method!.Value);
        var speaker = await rights.SpeakerAsync(innovation, method, ct);
        await rights.RequireNewAsync(innovation, method, ct);
        var content = command.Input.ToContent(Wib.DayOf(now));
        await RequireReplacementAsync(content.ReplacedBy, ct);

        var waits = await rights.WaitsAsync(innovation, method, ct);
        var stated = Attestation.State(innovation, method, content, speaker, waits, now);
        await files.AttachAsync(stated, ct);
        await recorder.RecordAsync(innovation, stated, ct);

        await db.SaveChangesAsync(ct);
        return await AttestationViews.ViewAsync(db, user, stated, seesAll: true, ct);
    }

    private async Task RequireReplacementAsync(InnovationId? other, CancellationToken ct) =>
        AttestationRules.ReplacementNamed.Require(
            other is null || await db.Innovations.AnyAsync(i => i.Id == other && i.Publication == Publication.Published, ct)
        );
}
