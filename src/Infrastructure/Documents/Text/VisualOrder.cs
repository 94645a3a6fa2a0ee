namespace JippApi.Infrastructure.Documents.Text;

/// <summary>
/// Reorders the characters of a line for print. Lines run from left to right, as Indonesian does; words in
/// right-to-left scripts are reversed within them, while numbers inside those words are not. This is a subset of the
/// Unicode bidirectional algorithm (UAX #9), without explicit directions or nesting.
/// </summary>
internal static class VisualOrder
{
    private const string Pairs = "()[]{}<>«»";

    /// <summary>Returns the line in visual order.</summary>
    public static string Of(string line)
    {
        if (!line.AsSpan().ContainsAnyInRange('\u0590', '\u08FF') && !line.AsSpan().ContainsAnyInRange('\uFB1D', '\uFEFC'))
            return line;
        var shown = line.ToCharArray();
        for (var start = 0; start < shown.Length; start++)
        {
            if (!IsRightToLeft(shown[start]))
                continue;
            var end = EndOfRun(shown, start);
            Reverse(shown.AsSpan(start, end - start));
            start = end;
        }

        return new(shown);
    }

    public static bool IsRightToLeft(char character) =>
        character is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>
    /// Returns the position after the last right-to-left character before the next letter of another script.
    /// </summary>
    private static int EndOfRun(char[] line, int start)
    {
        var end = start;
        for (var place = start; place < line.Length && (IsRightToLeft(line[place]) || !char.IsLetter(line[place])); place++)
            if (IsRightToLeft(line[place]))
                end = place + 1;
        return end;
    }

    private static void Reverse(Span<char> run)
    {
        run.Reverse();
        foreach (ref var character in run)
            if (Pairs.IndexOf(character, StringComparison.Ordinal) is >= 0 and var place)
                character = Pairs[place ^ 1];
        for (var place = 0; place < run.Length; place++)
        {
            if (!char.IsAsciiDigit(run[place]))
                continue;
            var start = place;
            while (
                place < run.Length
                && (
                    char.IsAsciiDigit(run[place])
                    || (run[place] is '.' or ',' && place + 1 < run.Length && char.IsAsciiDigit(run[place + 1]))
                )
            )
                place++;
            run[start..place].Reverse();
        }
    }
}
