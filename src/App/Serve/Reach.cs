using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Windfall.App.Serve;

/// <summary>From where the app can be reached.</summary>
/// <param name="At">Where it listens.</param>
/// <param name="Names">Names by which it may be asked for, beside its addresses.</param>
/// <param name="Certificate">With it, over https.</param>
sealed record Reach(IPEndPoint At, IReadOnlyList<string> Names, X509Certificate2? Certificate)
{
    public static Reach Loopback(int port) => new(new(IPAddress.Loopback, port), [], null);

    /// <summary>This machine alone, by its own names alone.</summary>
    public bool IsLoopback => IPAddress.IsLoopback(At.Address) && Names.Count == 0;

    /// <summary>
    /// Whether a request for this host is meant for us. A page of another name that resolves to this machine must not read what is here (DNS rebinding); an address in figures
    /// cannot be rebound.
    /// </summary>
    public bool Answers(string host) =>
        host is "127.0.0.1" or "localhost" or "[::1]" || Names.Contains(host, StringComparer.OrdinalIgnoreCase) || (!IsLoopback && IPAddress.TryParse(host, out _));

    /// <summary>Reads what the command line asks for.</summary>
    /// <param name="listen">An address, perhaps with a port; null: loopback.</param>
    /// <param name="certificate">A PEM file with its key, or a PFX file without a password.</param>
    /// <param name="problem">A sentence for the user when null is returned.</param>
    public static Reach? Read(string? listen, int port, string? certificate, IReadOnlyList<string> names, out string? problem)
    {
        problem = null;
        if (!IPEndPoint.TryParse(listen ?? "127.0.0.1", out var at))
            problem = $"'{listen}' is not an address like 192.168.1.20 or 0.0.0.0:8443.";
        else if (!IPAddress.IsLoopback(at.Address) && certificate is null)
            problem = "Beyond this machine passwords would cross the network readable. Give --certificate FILE (PEM with its key, or PFX), or let a proxy with TLS ask on loopback and name it with --host.";
        if (problem is not null)
            return null;

        try
        {
            return new(at!.Port == 0 ? new(at.Address, port) : at, names, certificate is null ? null : Load(certificate));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or CryptographicException)
        {
            problem = $"{certificate}: expected a certificate with its key, as PEM or as PFX without a password. {error.Message}";
            return null;
        }
    }

    static X509Certificate2 Load(string file) => X509Certificate2.GetCertContentType(file) == X509ContentType.Pfx
        ? X509CertificateLoader.LoadPkcs12FromFile(file, null)
        : X509CertificateLoader.LoadPkcs12(X509Certificate2.CreateFromPemFile(file).Export(X509ContentType.Pfx), null);
}
