using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Windfall.App.Frame;

/// <summary>Encrypts what must not lie open in the database. The keys are in the folder <c>keys</c> beside it, which only its owner reads: a copy of the database alone tells nothing.</summary>
sealed class Secrets(string home, string purpose)
{
    readonly IDataProtector protector = DataProtectionProvider.Create(Keys(home), to => to.SetApplicationName("windfall")).CreateProtector(purpose);

    public byte[] Close(string text) => protector.Protect(System.Text.Encoding.UTF8.GetBytes(text));

    /// <returns>Null where it cannot be read any more: the keys are not those it was encrypted with.</returns>
    public string? Open(byte[] closed)
    {
        try
        {
            return System.Text.Encoding.UTF8.GetString(protector.Unprotect(closed));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>A secret from outside, as the environment says it, or a file that it names, as containers hand secrets over.</summary>
    /// <param name="name">BACKUP_KEY is WINDFALL_BACKUP_KEY, or the content of the file that WINDFALL_BACKUP_KEY_FILE names.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string? Given(string name) => Environment.GetEnvironmentVariable(Variable(name)) is { Length: > 0 } secret ? secret
        : Environment.GetEnvironmentVariable($"{Variable(name)}_FILE") is { Length: > 0 } file ? File.ReadAllText(file).Trim() : null;

    public static string Variable(string name) => $"WINDFALL_{name}";

    static DirectoryInfo Keys(string home)
    {
        var folder = Path.Combine(home, "keys");
        return OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder) : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
