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

    static DirectoryInfo Keys(string home)
    {
        var folder = Path.Combine(home, "keys");
        return OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder) : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
