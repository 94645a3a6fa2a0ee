namespace JippApi.Domain.Common;

/// <summary>What an event happened to and whom it concerns, which decides who may read it in the audit trail.</summary>
/// <param name="Kind">The kind of thing, such as <c>hub-activity</c>; never changes, because the audit keeps
/// it.</param>
/// <param name="Id">Its id.</param>
public sealed record Subject(string Kind, string Id)
{
    /// <summary>The region it lies in, where it has one.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The institution it belongs to, where it has one.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>The ministries whose lists it is on, by name.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
