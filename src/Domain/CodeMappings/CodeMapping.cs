using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.CodeMappings;

/// <summary>
/// What a value of a source's own code list is called in ours (<i>padanan kode</i>), or that it has no counterpart. It
/// never changes: it is closed, and another one takes its place.
/// </summary>
public sealed class CodeMapping : AggregateRoot
{
    public const int SetMaxLength = 40;

    public const int ValueMaxLength = 300;

    public const int CodeMaxLength = 200;

    public const int ReasonMaxLength = 500;

    private CodeMapping(
        CodeMappingId id,
        InnovationSource source,
        string set,
        string value,
        string folded,
        string? code,
        DateOnly validFrom,
        UserId mappedBy,
        DateTimeOffset mappedAt,
        string reason
    )
    {
        (Id, Source, Set, Value, Folded, Code) = (id, source, set, value, folded, code);
        (ValidFrom, MappedBy, MappedAt, Reason) = (validFrom, mappedBy, mappedAt, reason);
    }

    public CodeMappingId Id { get; }

    public InnovationSource Source { get; }

    /// <summary>Our reference set; see <see cref="MappedSets"/>.</summary>
    public string Set { get; }

    /// <summary>The value, as the source writes it.</summary>
    public string Value { get; }

    /// <summary>The value without the differences that do not matter, such as letter case.</summary>
    public string Folded { get; }

    /// <summary>Our code; null when the value has no counterpart, which somebody has decided.</summary>
    public string? Code { get; }

    /// <summary>The first day on which rows are read by it.</summary>
    public DateOnly ValidFrom { get; }

    /// <summary>The first day on which rows are no longer read by it; null while it is open.</summary>
    public DateOnly? ValidTo { get; private set; }

    public UserId MappedBy { get; }

    public DateTimeOffset MappedAt { get; }

    public string Reason { get; }

    public UserId? ClosedBy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public string? CloseReason { get; private set; }

    /// <summary>The same for all open mappings of a value, so that the database lets there be only one.</summary>
    public Guid Slot { get; private set; } = Guid.Empty;

    public static CodeMapping State(StatedMapping stated, UserId by, DateTimeOffset at)
    {
        var mapping = new CodeMapping(
            CodeMappingId.New(),
            stated.Source,
            stated.Set,
            stated.Value,
            stated.Folded,
            stated.Code,
            stated.ValidFrom,
            by,
            at,
            stated.Reason
        );
        mapping.Raise(new CodeMapped(mapping.Id, stated.Source, stated.Set, at));
        return mapping;
    }

    /// <summary>Whether rows are read by it on a day.</summary>
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day < ValidTo);

    /// <summary>Lets rows be read by it no longer from a day on.</summary>
    public void Close(DateOnly validTo, string reason, UserId by, DateTimeOffset at)
    {
        CodeMappingRules.Open.Require(ValidTo is null);
        CodeMappingRules.NotClosedInThePast.Require(validTo >= ValidFrom && validTo >= Wib.DayOf(at));

        (ValidTo, CloseReason, ClosedBy, ClosedAt, Slot) = (validTo, reason, by, at, Id.Value);
        Raise(new CodeMappingClosed(Id, Source, Set, validTo, at));
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("code-mapping", Id.Value.ToString()) { Sources = [Source.ToString()] };
}

/// <summary>A statement about a value of a source's code list.</summary>
/// <param name="Set">Our reference set.</param>
/// <param name="Value">The value, as the source writes it.</param>
/// <param name="Folded">The value without the differences that do not matter.</param>
/// <param name="Code">Our code; null for none.</param>
/// <param name="ValidFrom">The first day on which rows are read by it.</param>
public sealed record StatedMapping(
    InnovationSource Source,
    string Set,
    string Value,
    string Folded,
    string? Code,
    DateOnly ValidFrom,
    string Reason
);
