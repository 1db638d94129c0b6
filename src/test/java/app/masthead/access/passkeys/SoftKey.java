package app.masthead.access.passkeys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;

/** The key pair of a software authenticator. */
final class SoftKey {

    private final KeyPair keys = keys();

    /** Web Authentication Level 3, section 6.5.1, with the key as RFC 9053 writes one on P-256. */
    byte[] attested(byte[] credential) {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[16]);
        out.writeBytes(
                ByteBuffer.allocate(2).putShort((short) credential.length).array());
        out.writeBytes(credential);
        out.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20});
        out.writeBytes(thirtyTwo(point.getAffineX().toByteArray()));
        out.writeBytes(new byte[] {0x22, 0x58, 0x20});
        out.writeBytes(thirtyTwo(point.getAffineY().toByteArray()));
        return out.toByteArray();
    }

    byte[] sign(byte[] data, byte[] clientDigest) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(clientDigest);
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }

    private static byte[] thirtyTwo(byte[] number) {
        var bytes = new byte[32];
        var length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, bytes, 32 - length, length);
        return bytes;
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }
}
