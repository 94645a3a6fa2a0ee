namespace JippApi.Application.Search;

/// <summary>
/// Reads a word as a root with affixes, in every way that the order of affixes allows, and keeps the cheapest.
/// </summary>
/// <remarks>
/// From the end: a particle, a possessive, a derivational suffix, a suffix of persons or processes; then up to three
/// prefixes, the last of which may have swallowed the first letter of the root. After each step the list of roots is
/// asked.
/// </remarks>
internal ref struct WordAnalysis(Span<char> word)
{
    private const int MaxPrefixes = 3;
    private const int MinRoot = 2;
    private const int MinLongRoot = 4;
    private const int MinWholeNoun = 6;
    private const int MinDoubled = 6;

    private const int EndingCost = 4;
    private const int AnCost = 6;
    private const int KanOrICost = 7;
    private const int DerivationCost = 9;

    /// <summary>Of a prefix and a suffix that do not belong together, as <c>di-…-an</c>.</summary>
    private const int DisagreeingCost = 6;

    /// <summary>
    /// Of a root that takes no <c>di-</c>: of two possible roots of an affixed word, the verb is meant.
    /// </summary>
    private const int NounCost = 2;

    /// <summary>Of a root of two or three letters, which hides in many words.</summary>
    private const int ShortRootCost = 3;

    /// <summary>Of an affixed word that the dictionary gives no affix.</summary>
    private const int WholeCost = 30;

    private static readonly string[] Particles = ["lah", "kah", "pun", "tah"];
    private static readonly string[] Possessives = ["nya", "ku", "mu"];
    private static readonly string[] Derivations = ["isasi", "wan", "wati"];

    private readonly Span<char> _word = word;
    private string? _first;
    private string? _second;
    private int _cost = int.MaxValue;
    private Suffix _suffix;

    /// <summary>The derivational suffix, which the first prefix must agree with.</summary>
    private enum Suffix
    {
        None,
        Kan,
        An,
        I,
    }

    /// <summary>Returns the roots, the most probable first; nothing when the word has none.</summary>
    public (string? First, string? Second) Roots()
    {
        ReadEnd(_word, 0);
        if (_first is null)
            ReadUnknown();
        else if (_second is null && HalfOf(_first) is { IsEmpty: false } half)
            _second = half.ToString();

        return (_first, _second);
    }

    private void ReadEnd(Span<char> word, int cost)
    {
        ReadPossessive(word, cost);
        foreach (var particle in Particles)
            if (Ends(word, particle))
                ReadPossessive(word[..^particle.Length], cost + EndingCost);
    }

    private void ReadPossessive(Span<char> word, int cost)
    {
        ReadSuffix(word, cost);
        foreach (var possessive in Possessives)
            if (Ends(word, possessive))
                ReadSuffix(word[..^possessive.Length], cost + EndingCost);
    }

    private void ReadSuffix(Span<char> word, int cost)
    {
        ReadDerivation(word, Suffix.None, cost);
        if (Ends(word, "kan"))
            ReadDerivation(word[..^3], Suffix.Kan, cost + KanOrICost);
        if (Ends(word, "an"))
            ReadDerivation(word[..^2], Suffix.An, cost + AnCost);
        if (Ends(word, "i"))
            ReadDerivation(word[..^1], Suffix.I, cost + KanOrICost);
    }

    private void ReadDerivation(Span<char> word, Suffix suffix, int cost)
    {
        _suffix = suffix;
        ReadStart(word, Prefix.None, 0, cost);
        foreach (var derivation in Derivations)
            if (word.Length >= derivation.Length + MinLongRoot && Ends(word, derivation))
                ReadStart(word[..^derivation.Length], Prefix.None, 0, cost + DerivationCost);
    }

    private void ReadStart(Span<char> word, Prefix last, int prefixes, int cost)
    {
        if (cost > _cost || word.Length < MinRoot)
            return;

        Offer(word, last, cost);
        if (prefixes == MaxPrefixes)
            return;

        foreach (var rule in PrefixRules.Of(word))
        {
            if (!rule.Follows(last) || rule.RootStart > word.Length - MinRoot)
                continue;

            var disagreeing = prefixes == 0 && !Agrees(rule.Prefix) ? DisagreeingCost : 0;
            var replaced = word[rule.RootStart];
            if (rule.Swallowed != default)
                word[rule.RootStart] = rule.Swallowed;
            ReadStart(word[rule.RootStart..], rule.Prefix, prefixes + 1, cost + rule.Cost + disagreeing);
            word[rule.RootStart] = replaced;
        }
    }

    private void Offer(ReadOnlySpan<char> word, Prefix last, int cost)
    {
        if (!RootWords.Find(word, out var root, out var kind))
        {
            if (HalfOf(word).IsEmpty)
                return;
            root = word;
            kind = RootKind.Root;
        }

        if (kind == RootKind.Whole && !MayTakeAffixes(word, last))
            return;

        cost += kind switch
        {
            RootKind.Verb => 0,
            RootKind.Root => NounCost,
            _ => last == Prefix.None && _suffix == Suffix.None ? 0 : WholeCost,
        };
        if (word.Length < MinLongRoot)
            cost += ShortRootCost;

        if (cost < _cost)
            (_first, _second, _cost) = (root.ToString(), null, cost);
        else if (cost == _cost && !root.SequenceEqual(_first))
            OfferEqual(root.ToString());
    }

    /// <summary>
    /// Keeps the longer root first; the other too, when both are what a prefix may have left: <c>karang</c> and
    /// <c>arang</c>.
    /// </summary>
    private void OfferEqual(string root)
    {
        var (longer, other) = root.Length > _first!.Length ? (root, _first) : (_first, root);
        _second =
            other.EndsWith(longer[1..], StringComparison.Ordinal) ? other
            : longer == root ? null
            : _second;
        _first = longer;
    }

    /// <summary>
    /// Whether a word that the dictionary gives no affix has one after all. Names look as if they had: the fish
    /// <c>baung</c> is not in <c>Perbaungan</c>.
    /// </summary>
    private readonly bool MayTakeAffixes(ReadOnlySpan<char> word, Prefix last) =>
        last switch
        {
            Prefix.None => _suffix == Suffix.None,
            Prefix.Me or Prefix.Di or Prefix.Ber => word.Length > MinLongRoot,
            Prefix.Pe when _suffix == Suffix.None => word.Length > MinLongRoot,
            Prefix.Pe or Prefix.Per or Prefix.Ke => word.Length >= MinWholeNoun && _suffix == Suffix.An,
            _ => false,
        };

    private readonly bool Agrees(Prefix prefix) =>
        _suffix switch
        {
            Suffix.Kan => prefix is not (Prefix.Ke or Prefix.Se or Prefix.Pe),
            Suffix.An => prefix is not (Prefix.Di or Prefix.Me),
            Suffix.I => prefix is not (Prefix.Ber or Prefix.Se or Prefix.Pe),
            _ => true,
        };

    /// <summary>
    /// Reads a word without known root: only endings that no foreign word has, and <c>me-…-kan</c> and <c>di-…-kan</c>.
    /// </summary>
    private void ReadUnknown()
    {
        var word = _word;
        if (Ends(word, "nya") && word.Length >= MinLongRoot + 4)
            word = word[..^3];
        if (Ends(word, "kan"))
            foreach (var rule in PrefixRules.Of(word))
            {
                if (rule.Prefix is not (Prefix.Me or Prefix.Di) || word.Length - 3 - rule.RootStart < MinLongRoot)
                    continue;

                var root = rule.Swallowed == default ? word[rule.RootStart..^3].ToString() : $"{rule.Swallowed}{word[rule.Length..^3]}";
                if (_first is null)
                    _first = root;
                else
                    _second ??= root;
            }
        if (_first is null && word.Length < _word.Length)
            _first = word.ToString();
    }

    /// <summary>The root whose doubling the word is: <c>anak</c> of <c>anakanak</c>; empty for others.</summary>
    private static ReadOnlySpan<char> HalfOf(ReadOnlySpan<char> word)
    {
        var half = word[..(word.Length / 2)];
        return word.Length >= MinDoubled && word[half.Length..].SequenceEqual(half) && RootWords.Find(half, out var root, out _)
            ? root
            : default;
    }

    private static bool Ends(ReadOnlySpan<char> word, string suffix) =>
        word.Length >= suffix.Length + MinRoot && word.EndsWith(suffix, StringComparison.Ordinal);
}
