using System.Buffers;
using System.Text;
using JippApi.Domain.Files;

namespace JippApi.Application.Files;

/// <summary>Checks that content is UTF-8 text and neither markup nor a program, block by block.</summary>
internal static class TextCheck
{
    private const int PieceLength = 16_384;

    /// <summary>Markers of content that browsers or shells would execute, in lower case.</summary>
    private static readonly string[] Markers =
    [
        "<script",
        "<svg",
        "<html",
        "<head",
        "<body",
        "<iframe",
        "<object",
        "<embed",
        "<img",
        "<link",
        "<meta",
        "<!doctype",
        "<!entity",
        "<?xml",
        "<?php",
        "<%",
        "javascript:",
        "vbscript:",
        "data:text/html",
    ];

    private static readonly int LongestMarker = Markers.Max(marker => marker.Length);

    private static readonly SearchValues<string> AnyMarker = SearchValues.Create(Markers, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns what is wrong with content stated to be text, or null when nothing is.</summary>
    public static async Task<FileRejection?> FaultOfAsync(Stream content, CancellationToken ct)
    {
        using var reader = new StreamReader(
            content,
            new UTF8Encoding(false, throwOnInvalidBytes: true),
            detectEncodingFromByteOrderMarks: false,
            PieceLength,
            leaveOpen: true
        );
        var text = new char[LongestMarker + PieceLength];
        var (kept, isStart) = (0, true);
        try
        {
            for (int read; (read = await reader.ReadAsync(text.AsMemory(kept, PieceLength), ct)) > 0; isStart = false)
            {
                ReadOnlySpan<char> piece = text.AsSpan(0, kept + read);
                if (piece[kept..].ContainsAny(Unprintable))
                    return FileRejection.TypeDiffers;
                if (piece.ContainsAny(AnyMarker) || (isStart && IsProgram(piece)))
                    return FileRejection.HasScript;
                kept = Math.Min(LongestMarker, piece.Length); // a marker may span two blocks
                piece[^kept..].CopyTo(text);
            }
        }
        catch (DecoderFallbackException)
        {
            return FileRejection.NotUtf8;
        }

        return null;
    }

    /// <summary>Control characters except tabs, line breaks and page breaks.</summary>
    private static readonly SearchValues<char> Unprintable = SearchValues.Create([
        .. Enumerable.Range(0, 32).Where(code => code is not (9 or 10 or 12 or 13)).Select(code => (char)code),
        '\u007f',
    ]);

    private static bool IsProgram(ReadOnlySpan<char> start) => start.TrimStart("\ufeff \t\r\n").StartsWith("#!", StringComparison.Ordinal);
}
