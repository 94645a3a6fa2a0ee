using System.Text;
using System.Xml;
using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SourceFiles.Workbooks;

/// <summary>The texts that the cells of a workbook share, on disk beyond the first ones.</summary>
internal sealed class SharedTexts : IDisposable
{
    private const int MaxTexts = 8_000_000;
    private const int MaxInMemory = 16_777_216;

    private readonly List<string> first = [];
    private readonly List<long> ends = [];
    private FileStream? file;
    private long end;

    public static SharedTexts Read(XmlReader? xml)
    {
        var texts = new SharedTexts();
        try
        {
            var size = 0L;
            while (xml?.Read() == true)
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                {
                    var text = CellXml.RichText(xml);
                    size += text.Length;
                    texts.Add(text, size <= MaxInMemory);
                }

            texts.file?.Flush();
            return texts;
        }
        catch
        {
            texts.Dispose();
            throw;
        }
    }

    /// <summary>Returns a text by its number; null when there is none.</summary>
    public string? Find(int number)
    {
        if (number < first.Count)
            return number < 0 ? null : first[number];
        var place = number - first.Count;
        if (place >= ends.Count)
            return null;
        var start = place == 0 ? 0 : ends[place - 1];
        var bytes = new byte[ends[place] - start];
        var read = RandomAccess.Read(file!.SafeFileHandle, bytes, start);
        return Encoding.UTF8.GetString(bytes, 0, read);
    }

    public void Dispose() => file?.Dispose();

    private void Add(string text, bool isInMemory)
    {
        if (first.Count + ends.Count >= MaxTexts)
            throw new UnreadableFileException(FileFaults.ExpandsTooMuch);
        if (isInMemory && ends.Count == 0)
        {
            first.Add(text);
            return;
        }

        file ??= TemporaryFile.Create();
        var bytes = Encoding.UTF8.GetBytes(text);
        file.Write(bytes);
        ends.Add(end += bytes.Length);
    }
}
