namespace JippApi.Domain.Common;

/// <summary>
/// Who acted: the subject of an access token, or the name of a system task such as the loading of sample data.
/// </summary>
public readonly record struct UserId(string Value)
{
    /// <summary>Longest accepted subject.</summary>
    public const int MaxLength = 100;
}
