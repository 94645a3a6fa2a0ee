namespace JippApi.Application.Common;

/// <summary>The thing does not exist, or the caller may not know that it does.</summary>
public sealed class NotFoundException(string what) : Exception($"{what} does not exist.");

/// <summary>The caller may see the thing, but may not do this to it.</summary>
/// <param name="permissions">Any of these would have allowed it.</param>
public sealed class ForbiddenException(params IReadOnlyList<string> permissions) : Exception("The caller may not do this.")
{
    /// <summary>Any of these would have allowed it.</summary>
    public IReadOnlyList<string> Permissions { get; } = permissions;
}

/// <summary>The thing was changed by somebody else since the caller read it.</summary>
/// <param name="version">Its version now.</param>
/// <param name="json">What it says now.</param>
/// <param name="changedFields">What has changed since the caller's version; null when that version was not
/// kept.</param>
public sealed class StaleVersionException(int version, string json, IReadOnlyList<string>? changedFields)
    : Exception("The record has been changed since it was read.")
{
    /// <summary>Its version now.</summary>
    public int Version { get; } = version;

    /// <summary>What it says now.</summary>
    public string Json { get; } = json;

    /// <summary>What has changed since the caller's version; null when that version was not kept.</summary>
    public IReadOnlyList<string>? ChangedFields { get; } = changedFields;
}

/// <summary>The thing was public and was withdrawn.</summary>
public sealed class WithdrawnException(Guid id, string? reason) : Exception("The record was withdrawn.")
{
    /// <summary>Its id.</summary>
    public Guid Id { get; } = id;

    /// <summary>Why, in the words of who withdrew it.</summary>
    public string? Reason { get; } = reason;
}

/// <summary>The thing was merged into another one.</summary>
public sealed class MergedException(Guid survivor) : Exception("The record was merged into another one.")
{
    /// <summary>Id of the record to read instead.</summary>
    public Guid Survivor { get; } = survivor;
}

/// <summary>A cursor that this server did not make, or made for other filters.</summary>
/// <param name="mismatch">True when it was made for other filters.</param>
public sealed class BadCursorException(bool mismatch) : Exception("The cursor cannot be used.")
{
    /// <summary>Made by this server, but for other filters or another order.</summary>
    public bool Mismatch { get; } = mismatch;
}

/// <summary>One thing wrong with a request.</summary>
/// <param name="Place">JSON pointer into the body, or the name of the parameter.</param>
/// <param name="Code">Stable code, upper snake case.</param>
/// <param name="Argument">Fills the placeholder of the message.</param>
/// <param name="AllowedValues">What would have been accepted.</param>
public sealed record Fault(string Place, string Code, object? Argument = null, IReadOnlyList<string>? AllowedValues = null)
{
    /// <summary>
    /// Faults that one answer names at most. Whoever looks for faults stops at the first one more, which says that
    /// there are more: a request that is wrong in a million places must not cost more than one that is wrong in a few.
    /// </summary>
    public const int MaxNamed = 50;
}

/// <summary>Fields of the body that cannot be accepted.</summary>
/// <param name="faults">What is wrong with which field.</param>
/// <param name="isAll">False where nothing was looked for beyond these.</param>
public sealed class InvalidFieldsException(IReadOnlyList<Fault> faults, bool isAll = true) : Exception("Some fields cannot be accepted.")
{
    /// <summary>What is wrong with which field.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;

    /// <summary>Whether that is all, and an answer can name it.</summary>
    public bool IsAll { get; } = isAll && faults.Count <= Fault.MaxNamed;
}
