namespace JippApi.Application.Common;

/// <summary>Thrown when the resource does not exist or is not visible to the caller.</summary>
public sealed class NotFoundException(string what) : Exception($"{what} does not exist.");

/// <summary>Thrown when the resource is visible to the caller, but they may not perform the action.</summary>
/// <param name="permissions">Permissions, any one of which would allow it.</param>
public sealed class ForbiddenException(params IReadOnlyList<string> permissions) : Exception("The caller may not perform this action.")
{
    /// <summary>Permissions, any one of which would allow it.</summary>
    public IReadOnlyList<string> Permissions { get; } = permissions;

    /// <summary>Members that the request lacks, for a caller who has the permission.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];
}

/// <summary>Thrown when the resource was changed after the caller read it.</summary>
/// <param name="version">Current version.</param>
/// <param name="json">Current content.</param>
/// <param name="changedFields">Members changed since the caller's version; null when that version was not
/// stored.</param>
public sealed class StaleVersionException(int version, string json, IReadOnlyList<string>? changedFields)
    : Exception("The record has been changed since it was read.")
{
    /// <summary>Current version.</summary>
    public int Version { get; } = version;

    /// <summary>Current content.</summary>
    public string Json { get; } = json;

    /// <summary>Members changed since the caller's version; null when that version was not stored.</summary>
    public IReadOnlyList<string>? ChangedFields { get; } = changedFields;
}

/// <summary>Thrown when the resource was public and has been withdrawn.</summary>
public sealed class WithdrawnException(Guid id, string? reason) : Exception("The record was withdrawn.")
{
    public Guid Id { get; } = id;

    /// <summary>The reason given for the withdrawal.</summary>
    public string? Reason { get; } = reason;
}

/// <summary>Thrown when the resource was merged into another one.</summary>
public sealed class MergedException(Guid survivor) : Exception("The record was merged into another record.")
{
    /// <summary>Id of the surviving resource.</summary>
    public Guid Survivor { get; } = survivor;
}

/// <summary>Thrown for a cursor this server did not create, or created for other filters.</summary>
/// <param name="mismatch">True when it was created for other filters.</param>
public sealed class BadCursorException(bool mismatch) : Exception("The cursor cannot be used.")
{
    /// <summary>Whether the cursor was created by this server for other filters or another order.</summary>
    public bool Mismatch { get; } = mismatch;
}

/// <summary>A fault of a request.</summary>
/// <param name="JsonPointer">JSON pointer into the body, or name of the parameter.</param>
/// <param name="Code">Stable code in upper snake case.</param>
/// <param name="Argument">Value of the placeholder in the message.</param>
/// <param name="AllowedValues">The values accepted instead.</param>
public sealed record Fault(string JsonPointer, string Code, object? Argument = null, IReadOnlyList<string>? AllowedValues = null)
{
    /// <summary>
    /// Maximum number of faults named in a response. Validation stops after one more, which shows that there are
    /// others, because a request with a million faults must not cost more than one with a few.
    /// </summary>
    public const int MaxNamed = 50;
}

/// <summary>Thrown when members of the body cannot be accepted.</summary>
/// <param name="faults">The faults.</param>
/// <param name="isAll">False when validation stopped early.</param>
public sealed class InvalidFieldsException(IReadOnlyList<Fault> faults, bool isAll = true) : Exception("Some fields are not acceptable.")
{
    /// <summary>The faults.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;

    /// <summary>Whether these are all the faults, and few enough for a response to name.</summary>
    public bool IsComplete { get; } = isAll && faults.Count <= Fault.MaxNamed;
}

/// <summary>Thrown when a write would change members that somebody else states.</summary>
/// <param name="faults">The members, and who can change each.</param>
public sealed class StatedByOthersException(IReadOnlyList<Fault> faults) : Exception("Somebody else states some of the members.")
{
    /// <summary>The members, and who can change each.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
