namespace JippApi.Benchmarks;

internal static class Workspace
{
    public static string Root { get; } = FindRoot();

    /// <summary>Kept between runs, never committed.</summary>
    public static string Artifacts { get; } = Directory.CreateDirectory(Path.Combine(Root, "artifacts", "benchmarks")).FullName;

    public static string Artifact(string name) => Path.Combine(Artifacts, name);

    private static string FindRoot()
    {
        foreach (var start in (string[])[Directory.GetCurrentDirectory(), AppContext.BaseDirectory])
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "JippApi.sln")))
                    return folder.FullName;

        throw new InvalidOperationException("Run it inside the repository.");
    }
}
