namespace JippApi.Api.Tests.Contract;

/// <summary>
/// The values for the placeholders in a feature's addresses: ids of the sample data, which are the same everywhere.
/// </summary>
public interface IAddresses
{
    IReadOnlyList<(string Part, string Value)> Parts { get; }
}
