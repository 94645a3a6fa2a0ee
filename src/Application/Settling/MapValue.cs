using System.Globalization;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.CodeMappings;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.ReferenceData;
using JippApi.Application.Statements;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Settling;

/// <summary>
/// States what a value of a source's code list is called in ours; rows that waited for it are then settled.
/// </summary>
public sealed record MapValue(InnovationSource Source, CodeMappingInput Input) : IRequest<CodeMappingItem>;

/// <summary>A mapping to state.</summary>
public sealed record CodeMappingInput
{
    /// <summary>Our set of codes.</summary>
    public string? Set { get; init; }

    /// <summary>The value, as the source writes it.</summary>
    public string? Value { get; init; }

    /// <summary>
    /// Our code: of the reference set, of a region, the id of an institution, or competition and tier of an award, such
    /// as <c>IGA/WINNER</c>.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>Whether the value has no counterpart; send it instead of a code.</summary>
    public bool? HasNoCounterpart { get; init; }

    /// <summary>First day (WIB) on which rows are read by it; omit for today.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Why the value has this counterpart.</summary>
    public string? Reason { get; init; }
}

internal sealed class CodeMappingInputValidator : AbstractValidator<CodeMappingInput>
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public CodeMappingInputValidator()
    {
        RuleFor(input => input.Set).Required().OneOf(MappedSets.All);
        RuleFor(input => input.Value).Required().MaxLength(CodeMapping.ValueMaxLength);
        RuleFor(input => input.Code).NotBlank().MaxLength(CodeMapping.CodeMaxLength);
        RuleFor(input => input.Code).Must((input, code) => code is null == (input.HasNoCounterpart == true)).WithErrorCode("CODE_OR_NONE");
        RuleFor(input => input.ValidFrom).Within(FirstYear, LastYear);
        RuleFor(input => input.Reason).Required().MaxLength(CodeMapping.ReasonMaxLength);
    }
}

internal sealed class MapValueValidator : AbstractValidator<MapValue>
{
    public MapValueValidator() => RuleFor(command => command.Input).SetValidator(new CodeMappingInputValidator());
}

internal sealed class MapValueHandler(IAppDb db, ICurrentUser user, MappedCodes codes, TimeProvider clock)
    : IRequestHandler<MapValue, CodeMappingItem>
{
    private const string Lock = "code-mappings";

    public async Task<CodeMappingItem> Handle(MapValue command, CancellationToken ct)
    {
        var (source, input, now) = (command.Source, command.Input, clock.GetUtcNow());
        ListKeepers.Require(user, source);
        var code = input.Code is { } text ? await codes.CheckedAsync(source, input.Set!, text.Trim(), ct) : null;
        CodeMappingRules.NotAnotherName.Require(
            code is null || await codes.NamedAsync(source, input.Set!, input.Value!.Trim(), ct) is not { } named || named == code
        );
        var (folded, from) = (CodeFolding.Of(input.Value!), input.ValidFrom ?? Wib.DayOf(now));

        return await db.InTransactionAsync(
            async () =>
            {
                await db.LockAsync(Lock, ct);
                CodeMappingRules.OneAtATime.Require(
                    !await db.CodeMappings.AnyAsync(
                        m =>
                            m.Source == source
                            && m.Set == input.Set
                            && m.Folded == folded
                            && (m.ValidTo == null || (m.ValidTo > from && m.ValidTo > m.ValidFrom)),
                        ct
                    )
                );

                var mapping = CodeMapping.State(
                    new(source, input.Set!, input.Value!.Trim(), folded, code, from, input.Reason!.Trim()),
                    user.Id,
                    now
                );

                db.CodeMappings.Add(mapping);
                var settling = await SettlingRequest.RequestAsync(db, mapping, user.Id, now, ct);
                await db.SaveChangesAsync(ct);
                return CodeMappingItem.Of(mapping) with { SettlingHref = settling };
            },
            ct
        );
    }
}

/// <summary>Tells which codes exist, and who may map values to them.</summary>
internal sealed class MappedCodes(IAppDb db, ICurrentUser user)
{
    private const string Pointer = "/code";

    /// <summary>Returns the code in its own spelling.</summary>
    /// <exception cref="InvalidFieldsException">The set does not have it.</exception>
    public Task<string> CheckedAsync(InnovationSource source, string set, string code, CancellationToken ct) =>
        set switch
        {
            MappedSets.Institutions => InstitutionAsync(code, ct),
            MappedSets.Regions => RegionAsync(code, ct),
            MappedSets.AwardNames => Task.FromResult(AwardOf(source, code)),
            _ => Task.FromResult(
                ReferenceSets.Find(set, code)?.Code
                    ?? throw Refused(new Fault(Pointer, "INVALID_VALUE", code, [.. ReferenceSets.All[set].Select(value => value.Code)]))
            ),
        };

    /// <summary>Returns the code that has a value as its name; null when none has.</summary>
    public async Task<string?> NamedAsync(InnovationSource source, string set, string value, CancellationToken ct) =>
        set switch
        {
            MappedSets.Institutions => (await StatedInstitutions.ForAsync(db, CodeBook.Of(source, []), [(value, null, null)], ct))
                .Find(value, null, null)
                .Id?.ToString(),
            MappedSets.Regions => RegionText.Of(value).Code,
            MappedSets.AwardNames => null,
            _ => CodeBook.OwnCodeOf(set, value),
        };

    private async Task<string> InstitutionAsync(string code, CancellationToken ct)
    {
        if (!Guid.TryParse(code, CultureInfo.InvariantCulture, out var id))
            throw Refused(new Fault(Pointer, "NOT_AN_ID", code));
        var key = new InstitutionId(id);
        if (!await db.Institutions.AnyAsync(i => i.Id == key, ct))
            throw Refused(new Fault(Pointer, "UNKNOWN_INSTITUTION", code));
        CodeMappingRules.NotToOneself.Require(!await Belonging.BelongsToAsync(db, user.Caller!, key, ct));
        return id.ToString();
    }

    private async Task<string> RegionAsync(string code, CancellationToken ct) =>
        await db.Regions.AnyAsync(r => r.Code == code, ct) ? code : throw Refused(RegionCodes.Unknown(Pointer, code));

    private static string AwardOf(InnovationSource source, string code)
    {
        if (AwardName.Parse(code) is not { } award)
            throw Refused(new Fault(Pointer, "INVALID_VALUE", code));
        CodeMappingRules.OwnAwards.Require(PrizeLists.ListOf(new Award(award.Competition, Tier: award.Tier)) == source);
        return code;
    }

    private static InvalidFieldsException Refused(Fault fault) => new([fault]);
}
