using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Files;

/// <summary>
/// A server that the tests of files share, on whose clock they can move time on; uploads end after an hour.
/// </summary>
public sealed class FilesApp : ClockedApp
{
    /// <summary>Most uploads of one person that are not completed.</summary>
    public const int MostUnfinished = 6;

    /// <summary>Most bytes of a file.</summary>
    public const int MostBytes = 3_145_728;

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["Files:UploadHours"] = "1",
            ["Files:MaxUnfinished"] = $"{MostUnfinished}",
            ["Files:MaxBytes"] = $"{MostBytes}",
        };
}

[CollectionDefinition(Name)]
public sealed class FilesCollection : ICollectionFixture<FilesApp>
{
    public const string Name = "files";
}
