using System.Collections;
using QRCoder;

namespace JippApi.Infrastructure.Documents;

/// <summary>QR codes (ISO/IEC 18004): bytes, and a level of correction (M) that withstands a stain or a fold.</summary>
internal static class QrCode
{
    /// <summary>The dark modules of the code, row by row, with the quiet zone of four modules around them.</summary>
    public static IReadOnlyList<BitArray> Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return code.ModuleMatrix;
    }
}
