namespace JippApi.Application.Places;

/// <summary>Thrown for a region that has another code now.</summary>
public sealed class RegionMovedException(string code, string successor) : Exception($"The region {code} has the code {successor} now.")
{
    /// <summary>The former code.</summary>
    public string Code { get; } = code;

    /// <summary>The code the region has now.</summary>
    public string Successor { get; } = successor;
}
