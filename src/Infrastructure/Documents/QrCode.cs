using System.Collections;
using QRCoder;

namespace JippApi.Infrastructure.Documents;

/// <summary>QR codes (ISO/IEC 18004) of bytes, at error correction level M, which survives a stain or a fold.</summary>
internal static class QrCode
{
    /// <summary>Returns the modules row by row, with the quiet zone of four modules around them.</summary>
    public static IReadOnlyList<BitArray> Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return code.ModuleMatrix;
    }
}
