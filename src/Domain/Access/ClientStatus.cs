namespace JippApi.Domain.Access;

/// <summary>Whether a partner's system is let in.</summary>
public enum ClientStatus
{
    /// <summary>Let in.</summary>
    Active,

    /// <summary>Shut out.</summary>
    Disabled,
}
