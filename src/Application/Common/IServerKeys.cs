namespace JippApi.Application.Common;

/// <summary>Secrets shared by all processes on one database, so that each accepts what another has signed.</summary>
public interface IServerKeys
{
    /// <summary>Signs cursors.</summary>
    byte[] Cursors { get; }

    /// <summary>Signs links to files.</summary>
    byte[] FileLinks { get; }

    /// <summary>Derives refresh tokens from their predecessors.</summary>
    byte[] RefreshTokens { get; }

    /// <summary>Signs links to the questions of attestation campaigns.</summary>
    byte[] AttestationLinks { get; }
}
