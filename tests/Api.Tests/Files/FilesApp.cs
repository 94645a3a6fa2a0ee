using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Files;

/// <summary>A server shared by the file tests, with a clock they can advance; uploads expire after an hour.</summary>
public sealed class FilesApp : ClockedApp
{
    public const int MaxUnfinished = 6;

    public const int MaxBytes = 3_145_728;

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["Files:UploadHours"] = "1",
            ["Files:MaxUnfinished"] = $"{MaxUnfinished}",
            ["Files:MaxBytes"] = $"{MaxBytes}",
        };
}

[CollectionDefinition(Name)]
public sealed class FilesCollection : ICollectionFixture<FilesApp>
{
    public const string Name = "files";
}
