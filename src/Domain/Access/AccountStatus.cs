namespace JippApi.Domain.Access;

/// <summary>Whether a person can sign in.</summary>
public enum AccountStatus
{
    /// <summary>Invited, and has not set a password yet.</summary>
    Invited,

    Active,

    Disabled,

    /// <summary>Personal data was removed at the person's request; what they did remains, without a name.</summary>
    Erased,
}
