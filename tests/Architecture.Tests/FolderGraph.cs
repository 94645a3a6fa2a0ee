using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JippApi.Architecture.Tests;

/// <summary>
/// Which folders of a project use which other folders, found by resolving every name in its sources. This includes
/// extension methods, members and constants, which no list of <c>using</c> directives shows.
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

    /// <summary>Reading a project takes seconds; several tests ask about each.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Use>>> Read = new();

    private readonly ILookup<(string From, string To), string> uses;

    private FolderGraph(IReadOnlyCollection<Use> found) =>
        (Resolved, uses) = (found.Count, found.Where(use => use.From != use.To).ToLookup(use => (use.From, use.To), use => use.Text));

    /// <summary>How many names of the project were resolved in its sources.</summary>
    public int Resolved { get; }

    private IEnumerable<string> Folders => uses.SelectMany(edge => new[] { edge.Key.From, edge.Key.To }).Distinct().Order();

    /// <summary>The graph of a project; a folder is the whole path or, with <paramref name="topOnly"/>, its first part.</summary>
    public static FolderGraph Of(string project, bool topOnly)
    {
        var found = Read.GetOrAdd(project, name => new(() => UsesIn(name))).Value;
        return new(topOnly ? [.. found.Select(use => use with { From = TopOf(use.From), To = TopOf(use.To) })] : found);
    }

    /// <summary>The folders that a folder uses, each with a few of the uses.</summary>
    public IEnumerable<string> UsesOf(string folder) =>
        uses.Where(edge => edge.Key.From == folder).OrderBy(edge => edge.Key.To).Select(edge => Describe(edge.Key.From, edge.Key.To));

    /// <summary>A cycle of folders, with a few of the uses for each step; empty if there is no cycle.</summary>
    public IReadOnlyList<string> Circle() =>
        Folders.Select(CircleFrom).Where(circle => circle.Count > 0).MinBy(circle => circle.Count) ?? [];

    /// <summary>The shortest way from a folder back to itself.</summary>
    private List<string> CircleFrom(string start)
    {
        Dictionary<string, string> reachedFrom = [];
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var folder))
        {
            foreach (var next in uses.Select(edge => edge.Key).Where(edge => edge.From == folder).Select(edge => edge.To).Order())
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

    private static List<Use> UsesIn(string project)
    {
        var compilation = Compile(project);
        var declared = compilation.SyntaxTrees.SelectMany(DeclaredIn).ToHashSet(StringComparer.Ordinal);
        var found = new ConcurrentBag<Use>();
        Parallel.ForEach(
            compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0),
            tree =>
            {
                foreach (var use in UsesIn(tree, compilation.GetSemanticModel(tree), declared, $"src/{project}/"))
                    found.Add(use);
            }
        );
        return [.. found];
    }

    private static IEnumerable<Use> UsesIn(SyntaxTree tree, SemanticModel model, HashSet<string> declared, string root)
    {
        var (from, file) = (FolderOf(tree.FilePath, root), Path.GetFileName(tree.FilePath));
        foreach (
            var name in tree.GetRoot()
                .DescendantNodes(node => node is not UsingDirectiveSyntax)
                .OfType<SimpleNameSyntax>()
                .Where(name => declared.Contains(name.Identifier.ValueText))
        )
        {
            var found = model.GetSymbolInfo(name).Symbol;
            var symbol = (found is IMethodSymbol { ReducedFrom: { } extension } ? extension : found)?.OriginalDefinition;
            if (
                symbol is INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol
                && HomeOf(symbol, root) is { } to
            )
                yield return new(
                    from,
                    to,
                    $"{file} uses {(symbol.ContainingType is { } holder ? $"{holder.Name}.{symbol.Name}" : symbol.Name)}"
                );
        }
    }

    /// <summary>Names of types and members: only these need to be resolved.</summary>
    private static IEnumerable<string> DeclaredIn(SyntaxTree tree) =>
        tree.GetRoot()
            .DescendantNodes()
            .Select(node =>
                node switch
                {
                    BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                    MethodDeclarationSyntax method => method.Identifier.ValueText,
                    PropertyDeclarationSyntax property => property.Identifier.ValueText,
                    VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier.ValueText,
                    ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } member => member.Identifier.ValueText,
                    EnumMemberDeclarationSyntax value => value.Identifier.ValueText,
                    _ => "",
                }
            );

    /// <summary>
    /// The folder of a symbol of this project. A type whose parts are in several folders belongs to the folder of its
    /// namespace; each of its members belongs to the folder in which it is declared.
    /// </summary>
    private static string? HomeOf(ISymbol symbol, string root)
    {
        var homes = symbol.DeclaringSyntaxReferences.Select(place => FolderOf(place.SyntaxTree.FilePath, root)).Distinct().ToList();
        var own = symbol.ContainingNamespace.ToDisplayString().Split('.').Skip(2);
        return homes.Find(home => home == string.Join('/', own)) ?? homes.FirstOrDefault();
    }

    private static string FolderOf(string path, string root) =>
        path.LastIndexOf('/') is var end && end < root.Length ? "." : path[root.Length..end];

    private static string TopOf(string folder) => folder.Split('/')[0];

    /// <summary>
    /// Compiles without the output of source generators: names declared there stay unresolved, which does no harm.
    /// </summary>
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
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Disable)
        );
    }

    /// <summary>A name in one folder that refers to something in another.</summary>
    private sealed record Use(string From, string To, string Text);
}
