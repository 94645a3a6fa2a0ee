using System.Reflection;
using System.Reflection.Emit;

namespace JippApi.Architecture.Tests;

/// <summary>
/// A call in compiled code. Lambdas that become SQL are data rather than calls, so they are not included.
/// </summary>
/// <param name="From">The calling method.</param>
/// <param name="To">The called method, with its type arguments.</param>
/// <param name="Text">The text that was loaded last before the call, such as a format; null when there was none since
/// the call before.</param>
internal sealed record Call(MethodBase From, MethodBase To, string? Text)
{
    private const byte TwoBytes = 0xFE;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>All calls of an assembly, those of one method in order.</summary>
    public static IEnumerable<Call> Of(Assembly assembly) =>
        from type in assembly.GetTypes()
        from method in type.GetMembers(
                BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
            )
            .OfType<MethodBase>()
        from call in Of(method)
        select call;

    private static IEnumerable<Call> Of(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } il)
            yield break;
        string? text = null;
        var at = 0;
        while (at < il.Length)
        {
            var code = il[at] == TwoBytes ? Codes[(short)(TwoBytes << 8 | il[at + 1])] : Codes[il[at]];
            at += code.Size;
            if (code.OperandType == OperandType.InlineString)
                text = method.Module.ResolveString(BitConverter.ToInt32(il, at));
            if (
                code.OperandType == OperandType.InlineMethod
                && code != OpCodes.Ldtoken
                && Target(method, BitConverter.ToInt32(il, at)) is { } target
            )
            {
                yield return new(method, target, text);
                text = null;
            }

            at += Length(code, il, at);
        }
    }

    private static MethodBase? Target(MethodBase method, int token) =>
        method.Module.ResolveMethod(
            token,
            method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
            method.IsGenericMethod ? method.GetGenericArguments() : null
        );

    private static int Length(OpCode code, byte[] il, int at) =>
        code.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, at),
            _ => 4,
        };
}
