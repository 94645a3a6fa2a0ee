using System.Buffers.Text;
using System.Text;
using JippApi.Application.Common;

namespace JippApi.Application.Tests.Common;

public sealed class CursorTests
{
    private const string Scope = "innovations\nTitle\nsector=HEALTH";

    private static readonly byte[] Key = Encoding.UTF8.GetBytes("a key that only the server knows");
    private static readonly Cursor Cursor = new(Scope, Backwards: false, ["2024", "sapa ibu hamil", "17"]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_cursor_round_trips(bool backwards)
    {
        var sent = Cursor with { Backwards = backwards };

        var read = Cursor.Read(sent.Sign(Key), Scope, Key);

        (read.Scope, read.Backwards).ShouldBe((Scope, backwards));
        read.Keys.ShouldBe(sent.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("hélène – 東京 🎉")]
    [InlineData("line\nline\ttab\0nul")]
    [InlineData("left\u001fright")]
    public void A_cursor_carries_any_text_as_a_key(string key) =>
        Cursor.Read((Cursor with { Keys = [key, "17"] }).Sign(Key), Scope, Key).Keys.ShouldBe([key, "17"]);

    [Fact]
    public void A_cursor_without_keys_round_trips() => Cursor.Read((Cursor with { Keys = [] }).Sign(Key), Scope, Key).Keys.ShouldBeEmpty();

    [Fact]
    public void A_cursor_needs_no_escaping_in_a_URL() =>
        Cursor.Sign(Key).ShouldAllBe(c => char.IsAsciiLetterOrDigit(c) || c == '-' || c == '_');

    [Fact]
    public void A_cursor_hides_its_scope() =>
        Encoding.UTF8.GetString(Base64Url.DecodeFromChars(Cursor.Sign(Key))).ShouldNotContain("HEALTH");

    [Fact]
    public void Cursors_of_the_same_position_are_equal() => Cursor.Sign(Key).ShouldBe((Cursor with { }).Sign(Key));

    [Theory]
    [InlineData("innovations\nTitle\nsector=FOOD")]
    [InlineData("")]
    public void A_cursor_of_other_filters_is_refused_as_a_mismatch(string scope) =>
        Refusal(Cursor.Sign(Key), scope).Mismatch.ShouldBeTrue();

    [Fact]
    public void A_cursor_with_any_bit_changed_is_refused()
    {
        var bytes = Base64Url.DecodeFromChars(Cursor.Sign(Key));

        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var tampered = bytes.ToArray();
            tampered[bit / 8] ^= (byte)(1 << (bit % 8));
            Refusal(Base64Url.EncodeToString(tampered), Scope).Mismatch.ShouldBeFalse($"bit {bit}");
        }
    }

    [Fact]
    public void A_truncated_cursor_is_refused()
    {
        var text = Cursor.Sign(Key);

        for (var length = 0; length < text.Length; length++)
            Refusal(text[..length], Scope).Mismatch.ShouldBeFalse($"length {length}");
    }

    [Fact]
    public void A_cursor_signed_with_another_key_is_refused() => Refusal(Cursor.Sign([1, 2, 3]), Scope).Mismatch.ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("====")]
    [InlineData("%%%%")]
    [InlineData("not a cursor")]
    [InlineData("+/+/+/+/+/+/+/+/+/+/+/+/+/+/")]
    [InlineData("' OR 1=1 --")]
    [InlineData("東京\0\ud800")]
    public void Garbage_is_refused(string text) => Refusal(text, Scope).Mismatch.ShouldBeFalse();

    [Fact]
    public void An_oversized_cursor_is_refused_even_when_signed()
    {
        Refusal(new string('A', 10_000), Scope).Mismatch.ShouldBeFalse();
        Refusal((Cursor with { Keys = [new string('x', 10_000)] }).Sign(Key), Scope).Mismatch.ShouldBeFalse();
    }

    private static BadCursorException Refusal(string text, string scope) =>
        Should.Throw<BadCursorException>(() => Cursor.Read(text, scope, Key));
}
