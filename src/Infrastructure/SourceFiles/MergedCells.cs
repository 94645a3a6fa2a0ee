using System.Xml;

namespace JippApi.Infrastructure.SourceFiles.Workbooks;

/// <summary>Cells that were joined downwards: each row under the first reads the same.</summary>
internal sealed class MergedCells
{
    private const int MaxMerges = 100_000;

    private readonly Dictionary<(int Row, int Column), int> ends = [];
    private readonly Dictionary<int, (int End, string? Text)> open = [];

    /// <summary>The widest row of the sheet.</summary>
    public int Width { get; private set; }

    public bool HasCells { get; private set; }

    /// <summary>Reads which cells of a sheet are joined, which stands after the cells.</summary>
    public static MergedCells Read(XmlReader xml)
    {
        var merged = new MergedCells();
        var column = -1;
        while (xml.Read())
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            else if (xml.LocalName == "row")
                column = -1;
            else if (xml.LocalName == "c")
            {
                column = CellXml.ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                merged.Width = Math.Max(merged.Width, column + 1);
            }
            else if (xml.LocalName is "v" or "is")
                merged.HasCells |= !xml.IsEmptyElement;
            else if (xml.LocalName == "mergeCell" && merged.ends.Count < MaxMerges)
                merged.Add(xml.GetAttribute("ref")?.Split(':') ?? []);
        return merged;
    }

    /// <summary>Begins to read the sheet from the first row.</summary>
    public void Restart() => open.Clear();

    /// <summary>Fills the cells of a row from those above with which they are joined.</summary>
    public void Fill(int row, List<string?> cells)
    {
        foreach (var (column, (end, text)) in open)
            if (row > end)
                open.Remove(column);
            else
            {
                while (cells.Count <= column)
                    cells.Add(null);
                cells[column] ??= text;
            }

        if (ends.Count == 0)
            return;
        for (var column = 0; column < cells.Count; column++)
            if (ends.TryGetValue((row, column), out var last))
                open[column] = (last, cells[column]);
    }

    private void Add(string[] corners)
    {
        if (
            corners is not [var from, var to]
            || CellXml.ColumnOf(from) is not { } column
            || CellXml.Number(from.TrimStart(Letters)) is not { } first
            || CellXml.Number(to.TrimStart(Letters)) is not { } last
            || last <= first
        )
            return;
        ends[(first, column)] = last;
    }

    private static readonly char[] Letters = [.. Enumerable.Range('A', 26).Select(letter => (char)letter)];
}
