using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Chooses which source's value of a member is shown, whatever the policy says.</summary>
/// <param name="Id">The innovation.</param>
/// <param name="Member">The member.</param>
/// <param name="ExpectedVersion">The version of the innovation that the caller read.</param>
/// <param name="Input">The choice.</param>
[Checks(typeof(PinInput))]
public sealed record PinMember(Guid Id, string Member, int? ExpectedVersion, PinInput Input) : IRequest<Provenance>;

/// <summary>Lets the policy choose again.</summary>
/// <param name="Id">The innovation.</param>
/// <param name="Member">The member.</param>
/// <param name="ExpectedVersion">The version of the innovation that the caller read.</param>
public sealed record UnpinMember(Guid Id, string Member, int? ExpectedVersion) : IRequest<Provenance>;

/// <summary>The value that is chosen.</summary>
/// <param name="Source">The source that states it.</param>
/// <param name="SourceRecordId">Key of its record about this innovation.</param>
/// <param name="Reason">Why it is the right one.</param>
public sealed record PinInput(InnovationSource? Source = null, string? SourceRecordId = null, string? Reason = null);

internal sealed class PinMemberValidator : AbstractValidator<PinMember>
{
    public PinMemberValidator()
    {
        RuleFor(command => command.Input.Source).Present();
        RuleFor(command => command.Input.SourceRecordId).Required().MaxLength(SourceRecord.SourceRecordIdMaxLength);
        RuleFor(command => command.Input.Reason).Required().MaxLength(Innovation.ReasonMaxLength);
    }
}

internal sealed class UnpinMemberValidator : AbstractValidator<UnpinMember>;

internal sealed class PinMemberHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<PinMember, Provenance>
{
    public async Task<Provenance> Handle(PinMember command, CancellationToken ct)
    {
        var (member, source) = (Pins.MemberOf(command.Member), command.Input.Source!.Value);
        var innovation = await Pins.LoadAsync(db, user, command.Id, command.ExpectedVersion, ct);
        SourceRules.PinnedByOthers.Require(!Pins.KeepsOnly(user.Caller!, source));
        var (id, key, now) = (innovation.Id, SourceRecord.KeyOf(command.Input.SourceRecordId)!, clock.GetUtcNow());
        var record = await db.ListedRecords.SingleOrDefaultAsync(
            r => r.InnovationId == id && r.Source == source && r.Key == key && r.DelistedAt == null,
            ct
        );
        if (record is null || Statement.Of(record) is not { } chosen || !member.IsStated(chosen.Content))
            throw new InvalidFieldsException([new("/sourceRecordId", "INVALID_VALUE", key)]);

        innovation.Pin(chosen.Content, member, (source, key), command.Input.Reason!.Trim(), user.Caller!.Actor, now);

        await db.SaveChangesAsync(ct);
        return await ProvenanceReading.ReadAsync(db, user, innovation, now, ct);
    }
}

internal sealed class UnpinMemberHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<UnpinMember, Provenance>
{
    public async Task<Provenance> Handle(UnpinMember command, CancellationToken ct)
    {
        var member = Pins.MemberOf(command.Member);
        var innovation = await Pins.LoadAsync(db, user, command.Id, command.ExpectedVersion, ct);
        InnovationRules.Pinned.Require(innovation.OriginOf(member.Name) is { Kind: OriginKind.Pin });
        var (id, now) = (innovation.Id, clock.GetUtcNow());
        var pin = innovation.OriginOf(member.Name)!;
        SourceRules.PinnedByOthers.Require(pin.Source is not { } source || !Pins.KeepsOtherThan(user.Caller!, source));
        var statements = (await db.ListedRecords.Where(r => r.InnovationId == id).ToListAsync(ct)).ConvertAll(Statement.Of);
        var golden = GoldenRecord.Of(
            innovation,
            innovation.Content,
            statements,
            await SurvivorshipPolicies.ValidAtAsync(db, now, ct),
            member.Name
        );

        innovation.Unpin(
            member.Copy!(innovation.Content, golden.Content),
            member,
            golden.Origins.FirstOrDefault(origin => origin.Member == member.Name),
            user.Caller!.Actor,
            now
        );

        await db.SaveChangesAsync(ct);
        return await ProvenanceReading.ReadAsync(db, user, innovation, now, ct);
    }
}

/// <summary>The rules for pinning a member.</summary>
internal static class Pins
{
    /// <summary>Returns the member of an address, in which a dot stands for a slash.</summary>
    public static InnovationMember MemberOf(string name) =>
        GoldenRecord.Members.FirstOrDefault(member =>
            member.Name == name.Replace('.', '/') && member.Name is not ("ownerInstitutionId" or "regionCode")
        ) ?? throw new NotFoundException("Member");

    /// <summary>Returns a record of which the caller is an impartial reviewer.</summary>
    public static async Task<Innovation> LoadAsync(IAppDb db, ICurrentUser user, Guid id, int? version, CancellationToken ct)
    {
        var innovation = await InnovationLookup.LoadAsync(db, user, Permissions.ReviewInnovations, id, version, ct);
        innovation.RequireNotEnded();
        AccessRules.ReviewedByOthers.Require(!await Belonging.BelongsToAnyAsync(db, user.Caller!, [.. innovation.InvolvedOwners], ct));
        return innovation;
    }

    /// <summary>Whether the caller keeps this list, and not all of them.</summary>
    public static bool KeepsOnly(Caller caller, InnovationSource source) =>
        caller.ReachOf(Permissions.WriteInnovations) is { IsNationwide: false } reach && reach.Sources.Contains(source);

    /// <summary>Whether the caller keeps a list that gains when the value of another is no longer pinned.</summary>
    public static bool KeepsOtherThan(Caller caller, InnovationSource source) =>
        caller.ReachOf(Permissions.WriteInnovations) is { IsNationwide: false } reach && reach.Sources.Any(list => list != source);
}
