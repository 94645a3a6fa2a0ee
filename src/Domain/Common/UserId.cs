namespace JippApi.Domain.Common;

/// <summary>
/// The one who acted: the subject of an access token, or the name of a system task such as loading sample data.
/// </summary>
public readonly record struct UserId(string Value)
{
    public const int MaxLength = 100;
}
