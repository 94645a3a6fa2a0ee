namespace JippApi.Domain.Access;

/// <summary>Whether a person can sign in.</summary>
public enum AccountStatus
{
    /// <summary>Invited; has no password yet.</summary>
    Invited,

    /// <summary>Can sign in.</summary>
    Active,

    /// <summary>Shut out.</summary>
    Disabled,

    /// <summary>
    /// All that was known about the person was removed at their request; what they did remains, without a name.
    /// </summary>
    Erased,
}
