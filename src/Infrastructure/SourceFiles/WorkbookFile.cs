using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;
using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SourceFiles.Workbooks;

/// <summary>
/// A workbook (ECMA-376) as a package of XML parts. The Open XML SDK, which writes ours, is not used to read: it loads
/// the links of a sheet and refuses a whole workbook for one that is misspelt, and bounds neither texts nor expansion.
/// </summary>
internal sealed class WorkbookFile : IDisposable
{
    private const int MaxParts = 5_000;
    private const int EndOfDirectory = 22;

    private readonly ZipArchive archive;
    private readonly ExpansionBudget budget = new();

    public WorkbookFile(Stream content)
    {
        RequireFewParts(content);
        try
        {
            content.Position = 0;
            archive = new(content, ZipArchiveMode.Read, leaveOpen: true);
            Main = RelatedTo("", "officeDocument") is [var main, ..] ? main.Path : throw new UnreadableFileException(FileFaults.NotATable);
            if (!Main.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
                throw new UnreadableFileException(FileFaults.NotATable);
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableFileException(FileFaults.Truncated, null, e);
        }
    }

    /// <summary>The path of the part that lists the sheets.</summary>
    public string Main { get; }

    public IReadOnlyList<ZipArchiveEntry> Parts => archive.Entries;

    public void Dispose() => archive.Dispose();

    /// <summary>Opens a part as XML; null when there is none.</summary>
    public XmlReader? Open(string path) =>
        archive.GetEntry(path) is { } part
            ? XmlReader.Create(
                new GuardedStream(part.Open(), part.CompressedLength, budget),
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    CloseInput = true,
                    IgnoreComments = true,
                    IgnoreProcessingInstructions = true,
                }
            )
            : null;

    /// <summary>Returns the parts to which another refers as this kind.</summary>
    public IReadOnlyList<(string Id, string Path)> RelatedTo(string path, string kind)
    {
        var slash = path.LastIndexOf('/');
        var (folder, name) = slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
        using var xml = Open($"{folder}{(folder.Length > 0 ? "/" : "")}_rels/{name}.rels");
        List<(string, string)> found = [];
        while (xml?.Read() == true)
            if (
                xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && xml.GetAttribute("Type")?.EndsWith("/" + kind, StringComparison.Ordinal) == true
                && xml.GetAttribute("Target") is { } target
            )
                found.Add((xml.GetAttribute("Id") ?? "", Resolved(folder, target)));
        return found;
    }

    private static string Resolved(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        List<string> path = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (step != "..")
                path.Add(step);
            else if (path.Count > 0)
                path.RemoveAt(path.Count - 1);
        return string.Join('/', path);
    }

    /// <summary>
    /// Reads the number of parts from the end of the file, because opening an archive lists them all.
    /// </summary>
    private static void RequireFewParts(Stream content)
    {
        var end = new byte[Math.Min(content.Length, ushort.MaxValue + EndOfDirectory)];
        content.Position = content.Length - end.Length;
        content.ReadExactly(end);
        var at = end.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + EndOfDirectory > end.Length)
            throw new UnreadableFileException(FileFaults.Truncated);
        if (BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(at + 10)) > MaxParts)
            throw new UnreadableFileException(FileFaults.ExpandsTooMuch);
    }
}
