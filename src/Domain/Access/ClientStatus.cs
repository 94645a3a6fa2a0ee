namespace JippApi.Domain.Access;

/// <summary>Whether a partner client may call the API.</summary>
public enum ClientStatus
{
    Active,

    Disabled,
}
