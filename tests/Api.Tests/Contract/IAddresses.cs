namespace JippApi.Api.Tests.Contract;

/// <summary>What stands for the placeholders of a feature's addresses: ids of the sample data, which are the same everywhere.</summary>
public interface IAddresses
{
    IReadOnlyList<(string Part, string Value)> Parts { get; }
}
