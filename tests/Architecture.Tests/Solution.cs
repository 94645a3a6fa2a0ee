using System.Reflection;
using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Architecture.Tests;

internal static class Solution
{
    public static readonly Assembly DomainLayer = typeof(AggregateRoot).Assembly;
    public static readonly Assembly ApplicationLayer = typeof(IAppDb).Assembly;
    public static readonly Assembly InfrastructureLayer = Assembly.Load("JippApi.Infrastructure");

    private static readonly string[] Built = ["bin", "obj", "generated", "Migrations"];
    private static readonly string Root = FindRoot(AppContext.BaseDirectory, SourceDirectory());

    /// <summary>Handwritten source files, by path from the root.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(params string[] folders) =>
        from folder in folders
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !path.Split('/').Intersect(Built).Any()
        select (path, File.ReadAllText(file));

    public static string TextOf(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    public static IEnumerable<string> ReferencesOf(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static string SourceDirectory([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetDirectoryName(file)!;

    private static string FindRoot(params string[] starts) =>
        starts
            .SelectMany(start => Ancestors(new DirectoryInfo(start)))
            .First(directory => File.Exists(Path.Combine(directory.FullName, "JippApi.sln")))
            .FullName;

    private static IEnumerable<DirectoryInfo> Ancestors(DirectoryInfo? directory)
    {
        for (; directory is not null; directory = directory.Parent)
            yield return directory;
    }
}
