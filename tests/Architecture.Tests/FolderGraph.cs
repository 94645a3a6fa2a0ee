using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JippApi.Architecture.Tests;

/// <summary>
/// Which folders of a project use which, found by resolving every name in its sources: also calls of extension methods,
/// members and constants, which no list of <c>using</c> directives shows.
/// </summary>
internal sealed class FolderGraph
{
    /// <summary>What the SDK imports into every file; the rest is what it adds for the web.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using System.Net.Http.Json;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private readonly ConcurrentDictionary<(string From, string To), ConcurrentBag<string>> uses = new();
    private readonly string project;
    private readonly Func<string, string> folderOf;
    private int resolved;

    private FolderGraph(string project, Func<string, string> folderOf) => (this.project, this.folderOf) = (project, folderOf);

    /// <summary>How many names lead from one folder to another.</summary>
    public int Resolved => resolved;

    public IEnumerable<string> Folders => uses.Keys.SelectMany(edge => new[] { edge.From, edge.To }).Distinct().Order();

    /// <summary>Reads a project; a folder is the whole path or, with <paramref name="topOnly"/>, its first part.</summary>
    public static FolderGraph Of(string project, bool topOnly)
    {
        var graph = new FolderGraph(project, path => FolderOf(path, $"src/{project}/", topOnly));
        var compilation = Compile(project);
        Parallel.ForEach(compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0), tree => graph.Read(tree, compilation));
        return graph;
    }

    /// <summary>The folders that a folder uses, each with a few of the uses.</summary>
    public IEnumerable<string> UsesOf(string folder) =>
        uses.Where(edge => edge.Key.From == folder).OrderBy(edge => edge.Key.To).Select(edge => Describe(edge.Key.From, edge.Key.To));

    /// <summary>A circle of folders, each step with a few of its uses; empty when there is none.</summary>
    public IReadOnlyList<string> Circle() =>
        Folders.Select(CircleFrom).Where(circle => circle.Count > 0).MinBy(circle => circle.Count) ?? [];

    /// <summary>The shortest way from a folder back to itself.</summary>
    private List<string> CircleFrom(string start)
    {
        Dictionary<string, string> reachedFrom = [];
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var folder))
        {
            foreach (var next in uses.Keys.Where(edge => edge.From == folder).Select(edge => edge.To).Order())
            {
                if (!reachedFrom.TryAdd(next, folder))
                    continue;
                if (next == start)
                    return WayTo(start, reachedFrom);
                queue.Enqueue(next);
            }
        }

        return [];
    }

    private List<string> WayTo(string start, Dictionary<string, string> reachedFrom)
    {
        List<string> steps = [];
        var to = start;
        do
        {
            steps.Insert(0, Describe(reachedFrom[to], to));
            to = reachedFrom[to];
        } while (to != start);
        return steps;
    }

    private string Describe(string from, string to) =>
        $"{from} -> {to}: {string.Join(", ", uses[(from, to)].Distinct().Order(StringComparer.Ordinal).Take(5))}";

    private void Read(SyntaxTree tree, CSharpCompilation compilation)
    {
        var (from, model, file) = (folderOf(tree.FilePath), compilation.GetSemanticModel(tree), Path.GetFileName(tree.FilePath));
        foreach (var name in tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>())
        {
            var found = model.GetSymbolInfo(name).Symbol;
            var symbol = (found is IMethodSymbol { ReducedFrom: { } extension } ? extension : found)?.OriginalDefinition;
            if (symbol is null or INamespaceSymbol || HomeOf(symbol) is not { } to)
                continue;
            Interlocked.Increment(ref resolved);
            if (to != from)
                uses.GetOrAdd((from, to), _ => [])
                    .Add($"{file} uses {symbol.ContainingType?.Name}.{symbol.Name}".Replace(" .", " ", StringComparison.Ordinal));
        }
    }

    /// <summary>
    /// The folder of a symbol of this project. A type whose parts are in several folders is at home in that of its
    /// namespace; each of its members where it is declared.
    /// </summary>
    private string? HomeOf(ISymbol symbol)
    {
        var homes = symbol.DeclaringSyntaxReferences.Select(place => folderOf(place.SyntaxTree.FilePath)).Distinct().ToList();
        if (homes.Count < 2)
            return symbol is ITypeParameterSymbol or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol
                ? null
                : homes.FirstOrDefault();
        var own = symbol
            .ContainingNamespace.ToDisplayString()
            .Replace($"JippApi.{project}.", "", StringComparison.Ordinal)
            .Replace('.', '/');
        return homes.Find(home => home == own) ?? homes[0];
    }

    private static string FolderOf(string path, string root, bool topOnly)
    {
        var inside = path[root.Length..];
        var end = topOnly ? inside.IndexOf('/', StringComparison.Ordinal) : inside.LastIndexOf('/');
        return end < 0 ? "." : inside[..end];
    }

    /// <summary>Compiles without what source generators add: names of theirs stay unresolved, which does no harm.</summary>
    private static CSharpCompilation Compile(string project)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var references = platform
            .Where(file => Path.GetFileNameWithoutExtension(file) != $"JippApi.{project}")
            .Select(file => MetadataReference.CreateFromFile(file));
        var trees = Solution
            .Sources($"src/{project}")
            .Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.Path))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options));
        return CSharpCompilation.Create(
            $"JippApi.{project}",
            trees,
            references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
    }
}
